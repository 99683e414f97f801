import type { Cell } from '@/domain/content/table'
import type { GridRow } from '../model/grid-row'

export type CellChange = { row: string; column: string; cell: Cell }

/** What can be done from a row; `button` is the one that was pressed, which keeps the focus. */
export type RowActions = {
  setCell: (change: CellChange) => void
  move: (move: { id: string; by: -1 | 1; button: string }) => void
  remove: (row: GridRow) => void
}
