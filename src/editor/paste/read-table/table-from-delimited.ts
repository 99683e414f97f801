import Papa from 'papaparse'
import type { Inline } from '@/domain/content/inline'
import type { ReportLanguage } from '@/domain/content/report-content'
import { cleanText } from '../clean-text'
import { newTally, type Tally } from '../remark'
import type { GridCell } from './grid'
import { previewGrid, type TablePreview } from './table-preview'

const MAX_CHARACTERS = 2_000_000
/** One more than a table can hold, so that cutting is noticed; the rest is not even read. */
const MAX_READ_ROWS = 2050

/**
 * Reads a table from text: a range copied in Excel or Calc (tabs), or a CSV file with commas or semicolons. Null where
 * there are no cells.
 */
export function tableFromDelimited(
  text: string,
  { language }: { language: ReportLanguage },
): TablePreview | null {
  const tally = newTally()
  const rows = readDelimited(text, tally).map((row) => row.map(gridCell))
  const body = previewGrid({ rows, headRows: null, caption: [] }, { language, tally })
  return body && { ...body, remarks: tally.remarks() }
}

/** The cells of delimited text as they stand, cleaned of invisible characters, for a paste into an existing grid. */
export function readDelimited(text: string, tally: Tally): string[][] {
  if (text.length > MAX_CHARACTERS) tally.add('cut-table')
  const whole = text.slice(0, MAX_CHARACTERS).replace(/^\uFEFF/, '')
  const { data } = Papa.parse<string[]>(whole, {
    delimiter: delimiterOf(whole),
    skipEmptyLines: 'greedy',
    preview: MAX_READ_ROWS,
  })
  return data.map((row) => row.map((cell) => cleanText(cell, tally).trim()))
}

// Papa's own guess takes the comma of "1 234,5" for a delimiter: a tab outranks a semicolon, and that a comma.
function delimiterOf(text: string): string {
  const lines = text.slice(0, 20_000).replace(/"[^"]*"/g, '""')
  return ['\t', ';', ','].find((mark) => lines.includes(mark)) ?? '\t'
}

function gridCell(text: string): GridCell {
  const lines = text.split(/\s*\n\s*/).filter((line) => line !== '')
  return { inlines: lines.flatMap(lineInlines), head: false }
}

function lineInlines(line: string, index: number): Inline[] {
  const text: Inline = { type: 'text', text: line.replaceAll('\t', ' ') }
  return index === 0 ? [text] : [{ type: 'break' }, text]
}
