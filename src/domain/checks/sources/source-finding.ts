import { CITE_WORDS } from '../../citation/cite-name'
import { sourceLabel } from '../../citation/source-label'
import type { DraftSource } from '../../content/manuscript'
import type { ReportContent } from '../../content/report-content'
import type { Source } from '../../content/source'
import { WHOLE_REPORT, type RuleFinding } from '../finding'

/** A finding on a source, which its sentence names as readers know it (`{source}`) and which a person can edit. */
export function sourceFinding(
  { content, source }: { content: ReportContent; source: Source },
  { values, ...found }: Pick<RuleFinding, 'outcome' | 'severity' | 'code' | 'values'>,
): RuleFinding {
  return {
    ...found,
    place: { ...WHOLE_REPORT, source: source.id },
    passage: '',
    values: { source: sourceLabel(source, content.report.language), ...values },
    mending: { kind: 'edit-source', source: source.id },
  }
}

/**
 * A source of a content as its record was: what has no date was explicitly undated, and the name that a work without a
 * title goes by in a working copy is no title.
 */
export function asDraft(source: Source, { report }: ReportContent): DraftSource {
  const { title, issued } = source
  const isUntitled = title === CITE_WORDS[report.language].untitled
  return { ...source, title: isUntitled ? null : title, undated: issued === null }
}
