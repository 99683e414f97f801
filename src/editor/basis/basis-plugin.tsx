'use client'
import { mergeRegister } from '@payloadcms/richtext-lexical/lexical'
import { useLexicalComposerContext } from '@payloadcms/richtext-lexical/lexical/react/LexicalComposerContext'
import { useCallback, useEffect, useState } from 'react'
import type { Standing } from '@/domain/content/block'
import { useShortcut } from '../nodes/use-shortcut'
import { useReportContext } from '../report/use-report-context'
import { useMessages } from '../use-messages'
import { BasisPopover } from './basis-popover'
import { registerMarkBasis } from './mark-basis'
import { OPEN_BASIS_COMMAND } from './open-basis'
import { registerStanding } from './register-standing'
import { showStanding, tellStanding } from './show-standing'
import { standingLabel } from './standing-label'
import { useBasisWindow } from './use-basis-window'
import './basis.css'

/** Shows what is said of each block, says it where the cursor is, and lets it be changed. */
export function BasisPlugin() {
  const [editor] = useLexicalComposerContext()
  const { opened, save, leave } = useBasisWindow()
  const told = useMarks()
  useEffect(() => mergeRegister(registerStanding(editor), registerMarkBasis(editor)), [editor])
  const open = useCallback(() => void editor.dispatchCommand(OPEN_BASIS_COMMAND, {}), [editor])
  useShortcut('basis', open)
  return (
    <>
      <p role="status" className="editor-standing-told">
        {told}
      </p>
      {opened && <BasisPopover opened={opened} onSave={save} onLeave={leave} />}
    </>
  )
}

// What the style sheet shows before a block is no text to whoever moves through it with a screen reader.
function useMarks(): string {
  const [editor] = useLexicalComposerContext()
  const { language } = useMessages()
  const report = useReportContext()
  const [told, onTold] = useState('')
  useEffect(() => {
    const label = (standing: Standing) => standingLabel(standing, { report, language })
    return mergeRegister(showStanding(editor, label), tellStanding(editor, { label, onTold }))
  }, [editor, report, language])
  return told
}
