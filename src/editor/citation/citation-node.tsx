'use client'
import { $applyNodeReplacement } from '@payloadcms/richtext-lexical/lexical'
import { lazy, type ReactNode } from 'react'
import { currentShelf } from '../sources/source-shelf'
import { citationLabel } from './citation-label'
import { ServerCitationNode, type SerializedCitationNode } from './server-citation-node'

const CitationChip = lazy(() =>
  import('./citation-chip').then(({ CitationChip: Chip }) => ({ default: Chip })),
)

/** A citation as authors see it in the running text. */
export class CitationNode extends ServerCitationNode {
  // Lexical looks for these three on the class itself.
  static override getType(): string {
    return super.getType()
  }

  static override clone(node: CitationNode): CitationNode {
    return new CitationNode(node.__citation, node.__key)
  }

  static override importJSON(json: SerializedCitationNode): CitationNode {
    return $applyNodeReplacement(new CitationNode(json.citation)).updateFromJSON(json)
  }

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
