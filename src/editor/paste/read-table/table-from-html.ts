import type { ReportLanguage } from '@/domain/content/report-content'
import { parseHtml } from '../html/parse-html'
import type { Line, TableLine } from '../lines/line'
import { readHtml } from '../read-html'
import { titleTables } from '../blocks/title-table'
import { newTally } from '../remark'
import { previewGrid, type TablePreview } from './table-preview'

/**
 * Reads the largest table of copied HTML: a range from Excel, Calc or Google Sheets, or a table from a document or a
 * page. Null where there is none, or where the HTML is too large to be read.
 */
export function tableFromHtml(
  html: string,
  { newId, language }: { newId: () => string; language: ReportLanguage },
): TablePreview | null {
  const tally = newTally()
  const document = parseHtml(html)
  const lines = document ? titleTables(readHtml(document, { newId, language, tally })) : []
  const grid = largest(lines.filter(isTable))?.grid
  const body = grid ? previewGrid(grid, { language, tally }) : null
  return body && { ...body, remarks: tally.remarks() }
}

function isTable(line: Line): line is TableLine {
  return 'grid' in line
}

function largest(tables: readonly TableLine[]): TableLine | undefined {
  return tables.toSorted((a, b) => sizeOf(b) - sizeOf(a))[0]
}

function sizeOf({ grid: { rows } }: TableLine): number {
  return rows.reduce((cells, row) => cells + row.length, 0)
}
