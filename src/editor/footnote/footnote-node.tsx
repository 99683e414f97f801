'use client'
import { lazy, type ReactNode } from 'react'
import { ServerFootnoteNode } from './server-footnote-node'

const FootnoteChip = lazy(() =>
  import('./footnote-chip').then(({ FootnoteChip: Chip }) => ({ default: Chip })),
)

/** A footnote's mark as authors see it in the running text. */
export class FootnoteNode extends ServerFootnoteNode {
  override $config() {
    return this.config('footnote', { extends: ServerFootnoteNode })
  }

  override decorate(): ReactNode {
    return <FootnoteChip footnote={this.getValue()} nodeKey={this.getKey()} />
  }
}
