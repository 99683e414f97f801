import {
  totalDiscrepancies,
  withTotals,
  type TotalDiscrepancy,
} from '@/domain/content/table-totals'
import type { GridColumn } from './grid-column'
import { cellIn, type Rows } from './grid-row'

/** The rows as they are shown, computed totals filled in, and the stated totals that are not the sum, by cell. */
export type ShownRows = {
  rows: Rows
  discrepancies: ReadonlyMap<string, TotalDiscrepancy>
}

/** Adds up the totals of a grid; rows that are none stay the same objects. */
export function shownRows(rows: Rows, columns: readonly GridColumn[]): ShownRows {
  if (rows.every(({ total }) => total === undefined)) return { rows, discrepancies: new Map() }
  const table = {
    columns: columns.map(({ id, type }) => ({ id, type, title: [] })),
    rows: rows.map((row) => ({ ...row, cells: columns.map(({ id }) => cellIn(row, id)) })),
  }
  const summed = withTotals(table).rows
  return {
    rows: rows.map((row, i) =>
      row.total === 'computed'
        ? { ...row, cells: cellsById(columns, summed[i]?.cells ?? []) }
        : row,
    ),
    discrepancies: new Map(
      totalDiscrepancies(table).map((one) => [cellKey(one.row, one.column), one]),
    ),
  }
}

/** Whether a cell's figure comes from the rows above, so that nobody writes it. */
export function isComputed(
  { total }: Pick<Rows[number], 'total'>,
  { type }: Pick<GridColumn, 'type'>,
): boolean {
  return total === 'computed' && (type === 'integer' || type === 'decimal')
}

/** The key of a cell among all of a grid. */
export function cellKey(row: string, column: string): string {
  return `${row} ${column}`
}

function cellsById(columns: readonly GridColumn[], cells: Rows[number]['cells'][string][]) {
  return Object.fromEntries(columns.flatMap(({ id }, i) => (cells[i] ? [[id, cells[i]]] : [])))
}
