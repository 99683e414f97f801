import type { ReportContent } from '../../content/report-content'
import { readContent } from '../reading/read-content'
import { readStatements } from './read-support'

/**
 * How much of a section's own text is supported: `supported` of its `statements` (paragraphs, lists, quotations and
 * footnotes that claim something) cite a source or say what they rest on. `share` is from 0 to 1, 1 where nothing is claimed.
 */
export type CitedShare = {
  section: string
  number: string
  title: string
  statements: number
  supported: number
  share: number
}

/** The cited share of every section, in reading order, for the review desk (R01). */
export function citedShares(content: ReportContent): CitedShare[] {
  const reading = readContent(content)
  const bySection = Map.groupBy(readStatements(reading), ({ section }) => section.id)
  return reading.sections.map(({ id, number, title }) => {
    const all = bySection.get(id) ?? []
    const supported = all.filter(({ part, isCited }) => isCited || part.basis !== undefined).length
    const share = all.length === 0 ? 1 : supported / all.length
    return { section: id, number, title, statements: all.length, supported, share }
  })
}
