import type { ReportLanguage } from '../content/report-content'
import type { CitableSource } from './citable-source'
import { citeName } from './cite-name'
import { yearLabel } from './year-label'

/** What readers know a source by: "ICG 2021b", as it stands in parentheses and heads its reference. */
export function sourceLabel(source: Omit<CitableSource, 'id'>, language: ReportLanguage): string {
  return `${citeName(source, { form: 'parenthetical', language })} ${yearLabel(source, language)}`
}
