'use client'
import { lazy, type ReactNode } from 'react'
import { currentReportContext } from '../report/report-context'
import { crossReferenceLabel } from './cross-reference-label'
import { ServerCrossReferenceNode } from './server-cross-reference-node'

const CrossReferenceChip = lazy(() =>
  import('./cross-reference-chip').then(({ CrossReferenceChip: Chip }) => ({ default: Chip })),
)

/** A cross-reference as authors see it in the running text. */
export class CrossReferenceNode extends ServerCrossReferenceNode {
  override $config() {
    return this.config('cross-reference', { extends: ServerCrossReferenceNode })
  }

  override decorate(): ReactNode {
    return <CrossReferenceChip reference={this.getValue()} nodeKey={this.getKey()} />
  }

  /** What is copied into other programs: the words, as they stand in the text. */
  override exportDOM(): { element: HTMLElement } {
    const element = document.createElement('span')
    element.textContent = this.getTextContent()
    return { element }
  }

  override getTextContent(): string {
    const reference = this.getValue()
    const report = currentReportContext()
    return reference === null ? '' : crossReferenceLabel(reference, { report, language: 'nb' })
  }
}
