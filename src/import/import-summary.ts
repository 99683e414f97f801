import type { Table } from '@/domain/content/table'
import { plainText, walkInlines } from '@/domain/content/walk'
import { message, type MessageLanguage } from '@/domain/messages/message'
import { contentBody } from './content-body'
import type { ImportedReport } from './import-plain-text'
import { sourceLabel } from '@/domain/citation/source-label'

/** An import in figures, and what it leaves to a person, in words. */
export type ImportSummary = {
  headings: string[]
  works: string[]
  citations: number
  references: number
  footnotes: number
  tables: { number: number; caption: string; rows: number; columns: number; unknownCells: number }[]
  needsPerson: { where: string; what: string }[]
}

/** Sums up an import for the researcher who asked for it; works are in Norwegian alphabetical order. */
export function importSummary(
  { manuscript, headings, needsPerson }: ImportedReport,
  language: MessageLanguage,
): ImportSummary {
  const inlines = [...walkInlines(contentBody(manuscript))].map(({ inline }) => inline)
  const citations = inlines.filter((inline) => inline.type === 'citation')
  const works = manuscript.sources.map((source) => sourceLabel(source, language))
  return {
    headings,
    works: works.toSorted(new Intl.Collator('nb').compare),
    citations: citations.length,
    references: citations.flatMap(({ references }) => references).length,
    footnotes: inlines.filter((inline) => inline.type === 'footnote').length,
    tables: manuscript.tables.map((table, i) => ({ number: i + 1, ...tableFigures(table) })),
    needsPerson: needsPerson.map(({ where, code, values }) => ({
      where,
      what: message(language, code, values),
    })),
  }
}

function tableFigures({ caption, rows, columns }: Table) {
  const cells = rows.flatMap((row) => row.cells)
  return {
    caption: plainText(caption).trim(),
    rows: rows.length,
    columns: columns.length,
    unknownCells: cells.filter((cell) => cell.kind === 'category' && cell.code === null).length,
  }
}
