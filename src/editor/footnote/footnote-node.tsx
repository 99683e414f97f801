'use client'
import { $applyNodeReplacement } from '@payloadcms/richtext-lexical/lexical'
import { lazy, type ReactNode } from 'react'
import { ServerFootnoteNode, type SerializedFootnoteNode } from './server-footnote-node'

const FootnoteChip = lazy(() =>
  import('./footnote-chip').then(({ FootnoteChip: Chip }) => ({ default: Chip })),
)

/** A footnote's mark as authors see it in the running text. */
export class FootnoteNode extends ServerFootnoteNode {
  // Lexical looks for these three on the class itself.
  static override getType(): string {
    return super.getType()
  }

  static override clone(node: FootnoteNode): FootnoteNode {
    return new FootnoteNode(node.__footnote, node.__key)
  }

  static override importJSON(json: SerializedFootnoteNode): FootnoteNode {
    return $applyNodeReplacement(new FootnoteNode(json.footnote)).updateFromJSON(json)
  }

  override decorate(): ReactNode {
    return <FootnoteChip footnote={this.getFootnote()} nodeKey={this.getKey()} />
  }
}

/** Whether a node is a footnote. */
export function $isFootnoteNode(node: unknown): node is FootnoteNode {
  return node instanceof FootnoteNode
}
