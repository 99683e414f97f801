import type { Cell, Row } from '@/domain/content/table'
import { withFreshIds } from './fresh-ids'
import { cellIn, type GridRow, type Rows } from './grid-row'

export type CellChange = { row: string; column: string; cell: Cell }

/** The rows with some cells changed; rows without a change stay the same objects. */
export function setCells(rows: Rows, changes: readonly CellChange[]): Rows {
  const byRow = Map.groupBy(changes, ({ row }) => row)
  return rows.map((row) => {
    const own = byRow.get(row.id)
    if (!own) return row
    const cells = Object.fromEntries(own.map(({ column, cell }) => [column, cell]))
    return { ...row, cells: { ...row.cells, ...cells } }
  })
}

/** The rows with others put in, before the row that now has this index; at the end when there is none. */
export function insertRows(
  rows: Rows,
  { added, index }: { added: readonly GridRow[]; index: number },
): Rows {
  return rows.toSpliced(index, 0, ...added)
}

/** The rows without those from one index to another. */
export function removeRows(rows: Rows, { from, to }: { from: number; to: number }): Rows {
  return rows.toSpliced(from, to - from + 1)
}

/** The rows with those from one index to another moved one place up (-1) or down (1), as far as there is room. */
export function moveRows(
  rows: Rows,
  { from, to, by }: { from: number; to: number; by: -1 | 1 },
): Rows {
  if (from + by < 0 || to + by >= rows.length) return rows
  const moved = rows.slice(from, to + 1)
  return rows.toSpliced(from, moved.length).toSpliced(from + by, 0, ...moved)
}

/** The rows with those from one index to another made rows of totals, or plain rows again. */
export function setTotal(
  rows: Rows,
  { from, to, total }: { from: number; to: number; total: Row['total'] },
): Rows {
  return rows.map((row, i) => {
    if (i < from || i > to) return row
    const { id, cells } = row
    return { id, cells, ...(total && { total }) }
  })
}

type Fill = {
  columns: readonly string[]
  from: number
  to: number
  newId: () => string
}

/** The rows with what stands in the first of some rows repeated in the others, in these columns. */
export function fillDown(rows: Rows, { columns, from, to, newId }: Fill): Rows {
  const first = rows[from]
  if (!first) return rows
  const changes = rows.slice(from + 1, to + 1).flatMap((row) =>
    columns.map((column) => ({
      row: row.id,
      column,
      cell: withFreshIds(cellIn(first, column), newId),
    })),
  )
  return setCells(rows, changes)
}
