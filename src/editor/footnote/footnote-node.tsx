'use client'
import { lazy, type ReactNode } from 'react'
import { ServerFootnoteNode } from './server-footnote-node'

const FootnoteChip = lazy(() =>
  import('./footnote-chip').then(({ FootnoteChip: Chip }) => ({ default: Chip })),
)

/** A footnote's mark as authors see it in the running text. */
export class FootnoteNode extends ServerFootnoteNode {
  override decorate(): ReactNode {
    return <FootnoteChip footnote={this.getFootnote()} nodeKey={this.getKey()} />
  }
}

/** Whether a node is a footnote. */
export function $isFootnoteNode(node: unknown): node is FootnoteNode {
  return node instanceof FootnoteNode
}
