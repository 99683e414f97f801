'use client'
import { useCallback, useMemo, useState } from 'react'
import { blockElement, selectBlock } from '@/editor/blocks/block-element'
import { editorIn } from '@/editor/blocks/editor-in'
import type { Hit } from '../model/search-manuscript'
import type { Home } from './remark-index'
import type { RemarksHandle } from './remarks-context'
import { writingHost } from './section-host'

type Page = { visit: (section: string) => void; showHit: (hit: Hit) => void }

/** Goes between a place in the text and what is remarked on it. */
export function useChosen({
  visit,
  showHit,
}: Page): Pick<RemarksHandle, 'chosen' | 'choose' | 'goTo'> {
  const [chosen, setChosen] = useState<string | null>(null)
  const choose = useCallback(
    ({ section, block }: Home) => {
      visit(section)
      setChosen(block)
      // When the part has what was chosen at its top.
      requestAnimationFrame(focusRemarks)
    },
    [visit],
  )
  const goTo = useCallback(
    ({ section, block }: Home) => {
      setChosen(block)
      if (block !== null && showWritten(section, block)) visit(section)
      else showHit({ section, block, before: '', match: '', after: '' })
      const mark = document.querySelector<HTMLElement>(`[data-mark="${CSS.escape(block ?? '')}"]`)
      mark?.focus({ preventScroll: true })
    },
    [visit, showHit],
  )
  return useMemo(() => ({ chosen, choose, goTo }), [chosen, choose, goTo])
}

function focusRemarks(): void {
  const part = document.querySelector('#manuscript-findings:has(h4), #manuscript-comments')
  const remark =
    part?.querySelector<HTMLElement>('.manuscript-remark button') ??
    part?.querySelector<HTMLElement>('summary')
  part?.scrollIntoView({ block: 'nearest' })
  remark?.focus()
}

/** Goes to a block that is being written, with the cursor in it; false where it is not. */
function showWritten(section: string, block: string): boolean {
  const host = writingHost(section)
  const editor = host && editorIn(host)
  if (!editor || !selectBlock(editor, block)) return false
  blockElement(editor, block)?.scrollIntoView({ block: 'center' })
  editor.focus()
  return true
}
