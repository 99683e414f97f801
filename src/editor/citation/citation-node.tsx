'use client'
import { lazy, type ReactNode } from 'react'
import { currentReportContext } from '../report/report-context'
import { currentShelf } from '../sources/source-shelf'
import { citationLabel } from './citation-label'
import { ServerCitationNode } from './server-citation-node'

const CitationChip = lazy(() =>
  import('./citation-chip').then(({ CitationChip: Chip }) => ({ default: Chip })),
)

/** A citation as authors see it in the running text. */
export class CitationNode extends ServerCitationNode {
  override $config() {
    return this.config('citation', { extends: ServerCitationNode })
  }

  override decorate(): ReactNode {
    return <CitationChip citation={this.getValue()} nodeKey={this.getKey()} />
  }

  /** What is copied into other programs: the words, as they stand in the text. */
  override exportDOM(): { element: HTMLElement } {
    const element = document.createElement('span')
    element.textContent = this.getTextContent()
    return { element }
  }

  override getTextContent(): string {
    const citation = this.getValue()
    const { language = 'nb', yearSuffixes } = currentReportContext() ?? {}
    const { sources } = currentShelf()
    return citation === null
      ? ''
      : citationLabel(citation, { sources, language, ...(yearSuffixes && { yearSuffixes }) })
  }
}
