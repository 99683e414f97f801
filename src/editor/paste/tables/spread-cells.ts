import type { Inline } from '@/domain/content/inline'
import { plainText } from '@/domain/content/walk'
import { EMPTY_CELL, isBlank, MAX_COLUMNS, type GridCell } from '../read-table/grid'
import type { Tally } from '../remark'

/** A cell that may reach over several columns and rows. */
export type SpanCell = GridCell & { columns: number; rows: number }

type Spreading = {
  headRows: number | null
  tally: Tally
  left: { spreadCells: number }
}
type Carried = { cell: GridCell; rows: number }

const LONGEST_REPEATED = 200

/**
 * Gives merged cells one cell in each column and row that they reached over. What heads several columns or belongs to
 * several rows is said in each; a figure is never said twice across, where it would be added up twice.
 */
export function spreadCells(
  rows: readonly (readonly SpanCell[])[],
  spreading: Spreading,
): GridCell[][] {
  const carried: (Carried | undefined)[] = []
  return rows.map((cells, i) => {
    const isHeadRow = i < (spreading.headRows ?? 1)
    return spreadRow(cells, { carried, isHeadRow, spreading })
  })
}

type RowAround = { carried: (Carried | undefined)[]; isHeadRow: boolean; spreading: Spreading }

function spreadRow(cells: readonly SpanCell[], { carried, ...around }: RowAround): GridCell[] {
  const row: GridCell[] = []
  for (const cell of cells) {
    takeCarried(row, carried)
    if (row.length > MAX_COLUMNS) return row
    placeCell(cell, { row, carried, ...around })
  }
  takeCarried(row, carried)
  return row
}

type CellAround = RowAround & { row: GridCell[] }

function placeCell(cell: SpanCell, around: CellAround): void {
  const own: GridCell = { inlines: cell.inlines, head: cell.head }
  if (cell.columns * cell.rows > 1) placeMerged(cell, { ...around, own })
  else around.row.push(own)
}

function placeMerged(cell: SpanCell, around: CellAround & { own: GridCell }): void {
  const { own, row, carried, spreading } = around
  if (!isBlank(own)) spreading.tally.add('merged-cells')
  const acrossIn = repeatedIn(cell, around)
  for (let i = 0; i < cell.columns && row.length <= MAX_COLUMNS; i++) {
    const across = acrossIn(i)
    if (cell.rows > 1) carried[row.length] = { cell: across, rows: cell.rows - 1 }
    row.push(i === 0 ? own : across)
  }
}

/** What a merged cell says in each of its columns. */
function repeatedIn(
  cell: SpanCell,
  { own, spreading, isHeadRow }: CellAround & { own: GridCell },
): (column: number) => GridCell {
  const isHead = cell.head || isHeadRow
  return (column) => (column === 0 || isHead ? repeated(own, spreading) : EMPTY_CELL)
}

/** Fills up a row with the cells that reach down into it. */
function takeCarried(row: GridCell[], carried: (Carried | undefined)[]): void {
  for (let next = carried[row.length]; next; next = carried[row.length]) {
    const { cell, rows } = next
    carried[row.length] = rows > 1 ? { cell, rows: rows - 1 } : undefined
    row.push(cell)
  }
}

// Long texts and endless repetitions are no merged cells of a table that someone made.
function repeated(cell: GridCell, { left }: Spreading): GridCell {
  const inlines = cell.inlines.filter(({ type }) => type !== 'footnote')
  if (left.spreadCells <= 0 || plainText(inlines).length > LONGEST_REPEATED) return EMPTY_CELL
  left.spreadCells -= 1
  return { inlines: withoutEdges(inlines), head: cell.head }
}

function withoutEdges(inlines: readonly Inline[]): Inline[] {
  return inlines.every(({ type }) => type === 'break') ? [] : [...inlines]
}
