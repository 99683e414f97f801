'use client'
import { lazy, type ReactNode } from 'react'
import { currentShelf } from '../sources/source-shelf'
import { citationLabel } from './citation-label'
import { ServerCitationNode } from './server-citation-node'

const CitationChip = lazy(() =>
  import('./citation-chip').then(({ CitationChip: Chip }) => ({ default: Chip })),
)

/** A citation as authors see it in the running text. */
export class CitationNode extends ServerCitationNode {
  override decorate(): ReactNode {
    return <CitationChip citation={this.getCitation()} nodeKey={this.getKey()} />
  }

  /** What is copied into other programs: the words, as they stand in the text. */
  override exportDOM(): { element: HTMLElement } {
    const element = document.createElement('span')
    element.textContent = citationLabel(this.getCitation(), {
      sources: currentShelf().sources,
      language: 'nb',
    })
    return { element }
  }
}

/** Whether a node is a citation. */
export function $isCitationNode(node: unknown): node is CitationNode {
  return node instanceof CitationNode
}
