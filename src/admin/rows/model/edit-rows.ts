import type { Cell } from '@/domain/content/table'
import type { GridRow } from './grid-row'

type Rows = readonly GridRow[]

/** The rows with one cell changed. */
export function setCell(
  rows: Rows,
  { row, column, cell }: { row: string; column: string; cell: Cell },
): Rows {
  return rows.map((one) =>
    one.id === row ? { ...one, cells: { ...one.cells, [column]: cell } } : one,
  )
}

/** The rows with one put in, before the row that now has this index; at the end when there is none. */
export function insertRow(rows: Rows, { row, index }: { row: GridRow; index: number }): Rows {
  return rows.toSpliced(index, 0, row)
}

/** The rows without one of them. */
export function removeRow(rows: Rows, id: string): Rows {
  return rows.filter((row) => row.id !== id)
}

/** The rows with one moved one place up (-1) or down (1); the first can't go up, nor the last down. */
export function moveRow(rows: Rows, { id, by }: { id: string; by: -1 | 1 }): Rows {
  const from = rows.findIndex((row) => row.id === id)
  const row = rows[from]
  if (!row || !rows[from + by]) return rows
  return rows.toSpliced(from, 1).toSpliced(from + by, 0, row)
}
