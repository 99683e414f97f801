import type { Inline } from '@/domain/content/inline'

/** A cell as it was copied; `head` says that the other program marked it as a header. */
export type GridCell = { inlines: Inline[]; head: boolean }

/** A rectangle of cells on its way to a typed table; `headRows` is null where nothing says how many there are. */
export type Grid = { rows: GridCell[][]; headRows: number | null; caption: Inline[] }

export const MAX_COLUMNS = 60
export const MAX_ROWS = 2000

export const EMPTY_CELL: GridCell = { inlines: [], head: false }

/** Whether a cell holds nothing at all. */
export function isBlank({ inlines }: GridCell): boolean {
  return inlines.length === 0
}
