'use client'
import { useLexicalComposerContext } from '@payloadcms/richtext-lexical/lexical/react/LexicalComposerContext'
import { useEffect } from 'react'
import { useNodeWindow } from '../nodes/use-node-window'
import { useShelf } from '../sources/use-shelf'
import { registerAtSign } from './at-sign'
import { CitePicker } from './cite-picker'
import { CitationNode } from './citation-node'
import { OPEN_CITATION_COMMAND } from './open-citation'

const CITATIONS = { open: OPEN_CITATION_COMMAND, Node: CitationNode }

/** Opens the citation window when it is asked for, and puts the chosen citation into the text. */
export function CitationPlugin() {
  const [editor] = useLexicalComposerContext()
  const { opened, save, cancel } = useNodeWindow(CITATIONS)
  useEffect(() => registerAtSign(editor), [editor])
  useShelf()
  return opened && <CitePicker opened={opened} onSave={save} onCancel={cancel} />
}
