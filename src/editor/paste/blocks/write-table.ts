import type { Inline } from '@/domain/content/inline'
import type { ReportLanguage } from '@/domain/content/report-content'
import type { Table } from '@/domain/content/table'
import type { Tally } from '../remark'
import type { PreviewBody } from '../read-table/table-preview'

const UNTITLED = {
  nb: 'Tabell uten tittel',
  nn: 'Tabell utan tittel',
  en: 'Untitled table',
} as const

type Options = { newId: () => string; language: ReportLanguage; tally: Tally }

/** A table document from a preview; one without a title says so in its title. */
export function writeTable(
  { caption, rowHeads, columns, rows }: PreviewBody,
  { newId, language, tally }: Options,
): Table {
  if (caption.length === 0) tally.add('untitled-table')
  const untitled: Inline[] = [{ type: 'text', text: UNTITLED[language] }]
  return {
    id: newId(),
    caption: caption.length > 0 ? caption : untitled,
    period: null,
    unit: null,
    source: [],
    rowHeads,
    columns: columns.map((column) => ({ id: newId(), ...column })),
    codeLists: [],
    rows: rows.map((cells) => ({ id: newId(), cells })),
  }
}
