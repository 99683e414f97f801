import { z } from 'zod'
import { Identifier } from '@/domain/content/identifier'
import { Cell, TOTALS } from '@/domain/content/table'

const GridRow = z.strictObject({
  id: Identifier,
  cells: z.record(z.string(), Cell),
  total: z.enum(TOTALS).optional(),
})

/** A row as it is stored: its cells by the id of their column. A column without a cell has an empty one. */
export type GridRow = z.infer<typeof GridRow>
export type Rows = readonly GridRow[]

export const EMPTY: Cell = { kind: 'empty' }

// The form gives the rows anew with every change, and most of them are the same objects as before.
const known = new WeakSet()

/** The rows of a stored value; null for what is not rows. */
export function readRows(value: unknown): Rows | null {
  const stored = value ?? []
  return areRows(stored) ? stored : null
}

/** The cell of a row in a column. */
export function cellIn({ cells }: GridRow, column: string): Cell {
  return cells[column] ?? EMPTY
}

// A guard and not a parsed copy: rows that were not touched must stay the same objects, or every one is drawn again.
function areRows(value: unknown): value is GridRow[] {
  return Array.isArray(value) && value.every(isRow)
}

function isRow(value: unknown): boolean {
  if (typeof value !== 'object' || value === null) return false
  const isKnown = known.has(value) || GridRow.safeParse(value).success
  if (isKnown) known.add(value)
  return isKnown
}
