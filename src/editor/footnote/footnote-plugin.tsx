'use client'
import { useNodeWindow } from '../nodes/use-node-window'
import { FootnoteNode } from './footnote-node'
import { FootnotePopover } from './footnote-popover'
import { OPEN_FOOTNOTE_COMMAND } from './open-footnote'

const FOOTNOTES = { open: OPEN_FOOTNOTE_COMMAND, Node: FootnoteNode }

/** Opens the footnote at its mark when it is asked for, and keeps what is written in it. */
export function FootnotePlugin() {
  const { opened, save, cancel } = useNodeWindow(FOOTNOTES)
  return opened && <FootnotePopover opened={opened} onKeep={save} onCancel={() => cancel()} />
}
