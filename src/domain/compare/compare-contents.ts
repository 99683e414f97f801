import type { ReportContent } from '../content/report-content'
import { compareBlocks } from './blocks/compare-blocks'
import { changedFields } from './changed-fields'
import type { ContentComparison } from './content-comparison'
import { arranged } from './sections/arranged'
import { compareSections } from './sections/compare-sections'
import { compareCitations, compareCitedTimes } from './sources/compare-citations'
import { compareSources } from './sources/compare-sources'
import { summaryOf } from './summary-of'
import { compareTables } from './tables/compare-tables'

/**
 * What differs between two contents. Sections, blocks, list items, tables, rows and columns are known by their ids, so what was
 * moved is never taken for deleted and added. The same two contents give the same comparison whichever comes first, mirrored.
 * Time grows with the length of the texts, and no faster on hostile input.
 */
export function compareContents(before: ReportContent, after: ReportContent): ContentComparison {
  const parts = {
    frontMatter: changedFields(before.report, after.report),
    sections: arranged({
      sections: compareSections(before, after),
      blocks: compareBlocks(before, after),
    }),
    tables: compareTables(before, after),
    sources: compareSources(before.sources, after.sources),
    citations: compareCitations(before, after),
    citedTimes: compareCitedTimes(before, after),
  }
  return { ...parts, summary: summaryOf(parts) }
}
