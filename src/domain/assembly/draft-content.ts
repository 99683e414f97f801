import { CITE_WORDS } from '../citation/cite-name'
import { citedSources, placedTables } from '../content/integrity'
import type { ReportContent } from '../content/report-content'
import { withTotals } from '../content/table-totals'
import type { WorkingCopy } from './assemble'
import { completedSources, pick } from './completed-sources'
import { nestOutline } from './outline'

/**
 * A working copy as a content that can be shown, whatever it still lacks: untitled works are named so, a report without a
 * country has an empty one. What is lost stays lost, and the page says so where it stands. Never pinned.
 */
export function draftContent(copy: WorkingCopy): ReportContent {
  const { report, boilerplate } = copy
  const body = {
    sections: nestOutline(copy.outline),
    tables: copy.tables.map(withTotals),
    boilerplate,
  }
  const { untitled } = CITE_WORDS[report.language]
  const sources = completedSources(pick(copy.sources, citedSources(body)), copy)
  return {
    schemaVersion: 1,
    report: { ...report, country: report.country ?? { code: '', name: '' } },
    ...body,
    tables: pick(body.tables, placedTables(body)),
    sources: sources.map((source) => ({ ...source, title: source.title ?? untitled })),
  }
}
