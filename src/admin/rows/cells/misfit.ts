import type { Cell, ColumnType } from '@/domain/content/table'
import type { GridColumn } from '../model/grid-column'

/** What a cell should have been, when it does not fit its column. */
export type Misfit = 'text' | 'number' | 'whole' | 'date' | 'category' | 'code'

const KINDS = {
  text: 'text',
  integer: 'number',
  decimal: 'number',
  percent: 'number',
  date: 'date',
  category: 'category',
} as const satisfies Record<ColumnType, Cell['kind']>

/** Why a cell does not fit its column, by the rules that a table must keep to be submitted; null when it fits. */
export function misfitOf(cell: Cell, column: GridColumn): Misfit | null {
  if (cell.kind === 'empty' || cell.kind === 'not-stated') return null
  if (cell.kind !== KINDS[column.type]) return KINDS[column.type]
  if (column.type === 'integer') return isWhole(cell) ? null : 'whole'
  return isListed(cell, column) ? null : 'code'
}

function isWhole(cell: Cell): boolean {
  return cell.kind === 'number' && Number.isSafeInteger(cell.value)
}

function isListed(cell: Cell, { codes }: GridColumn): boolean {
  return cell.kind !== 'category' || cell.code === null || codes.some(({ id }) => id === cell.code)
}
