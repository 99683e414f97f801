'use client'
import { useNodeWindow } from '../nodes/use-node-window'
import { FootnoteDialog } from './footnote-dialog'
import { FootnoteNode } from './footnote-node'
import { OPEN_FOOTNOTE_COMMAND } from './open-footnote'

const FOOTNOTES = { open: OPEN_FOOTNOTE_COMMAND, Node: FootnoteNode }

/** Opens the footnote window when it is asked for, and puts the written note into the text. */
export function FootnotePlugin() {
  const { opened, save, cancel } = useNodeWindow(FOOTNOTES)
  return opened && <FootnoteDialog footnote={opened.value} onSave={save} onCancel={cancel} />
}
