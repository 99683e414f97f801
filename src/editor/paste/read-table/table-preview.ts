import type { Inline } from '@/domain/content/inline'
import type { ReportLanguage } from '@/domain/content/report-content'
import type { Cell } from '@/domain/content/table'
import type { Remark, Tally } from '../remark'
import { EMPTY_CELL, MAX_COLUMNS, MAX_ROWS, type Grid, type GridCell } from './grid'
import { columnTitle, countHeadRows } from './header-rows'
import { numberFormat } from './number-format'
import { typeColumn, type PlainColumnType } from './type-column'

/**
 * A copied table, typed, for a person to look at before it is taken in. Every row has one cell for each column, and
 * every cell fits its column's type. `caption` is empty where nothing was found; a column's title may be.
 */
export type TablePreview = {
  caption: Inline[]
  rowHeads: boolean
  columns: { title: Inline[]; type: PlainColumnType }[]
  rows: Cell[][]
  remarks: Remark[]
}

/** A table before its remarks are counted up. */
export type PreviewBody = Omit<TablePreview, 'remarks'>

/** Types a grid's columns and sets its header apart; null for a grid without words. */
export function previewGrid(
  grid: Grid,
  { language, tally }: { language: ReportLanguage; tally: Tally },
): PreviewBody | null {
  const square = squareGrid(grid, tally)
  const width = square.rows[0]?.length ?? 0
  if (width === 0) return null
  const heads = countHeadRows(square)
  const body = square.rows.slice(heads)
  const { format, ambiguous } = numberFormat({ ...square, rows: body }, language)
  tally.add('ambiguous-number', ambiguous)
  const columns = Array.from({ length: width }, (_, i) => typeColumn(columnOf(body, i), format))
  return {
    caption: square.caption,
    rowHeads: headRows(body) || headsFigures(columns),
    columns: columns.map(({ type }, i) => ({
      title: columnTitle(columnOf(square.rows.slice(0, heads), i)),
      type,
    })),
    rows: body.map((_, row) => columns.map(({ cells }) => cells[row] ?? { kind: 'empty' })),
  }
}

function columnOf(rows: readonly GridCell[][], index: number): GridCell[] {
  return rows.map((row) => row[index] ?? EMPTY_CELL)
}

function headRows(body: readonly GridCell[][]): boolean {
  return body.length > 0 && body.every(([first]) => first?.head === true)
}

function headsFigures([first, ...rest]: readonly { type: PlainColumnType }[]): boolean {
  return first?.type === 'text' && rest.some(({ type }) => type !== 'text' && type !== 'date')
}

/** Every row as long as the longest, within the size that a table may have, without blank rows and edges. */
function squareGrid({ rows, ...grid }: Grid, tally: Tally): Grid {
  const filled = rows.filter((row) => lengthOf(row) > 0)
  const longest = filled.reduce((width, row) => Math.max(width, lengthOf(row)), 0)
  const kept = filled.slice(0, MAX_ROWS)
  const width = Math.min(longest, MAX_COLUMNS)
  tally.add('cut-table', filled.length > MAX_ROWS || longest > MAX_COLUMNS ? 1 : 0)
  const square = kept.map((row) => Array.from({ length: width }, (_, i) => row[i] ?? EMPTY_CELL))
  return { ...grid, rows: square }
}

function lengthOf(row: readonly GridCell[]): number {
  return row.findLastIndex(({ inlines }) => inlines.length > 0) + 1
}
