import type { Cell } from '@/domain/content/table'
import { misfitOf } from '@/domain/content/table-fit'
import type { MessageLanguage } from '@/domain/messages/message'
import { convertCell } from '../cells/convert-cell'
import { setCells } from './edit-rows'
import type { GridColumn } from './grid-column'
import { cellIn, type Rows } from './grid-row'

/** The cells of one column that do not fit it: the numbers of their rows, and what can be made of them. */
export type ColumnMisfits = {
  column: GridColumn
  rows: number[]
  conversions: { row: string; column: string; cell: Cell }[]
}

/** Every column that has cells that do not fit. */
export function misfitsOf(
  rows: Rows,
  { columns, language }: { columns: readonly GridColumn[]; language: MessageLanguage },
): ColumnMisfits[] {
  return columns
    .map((column) => columnMisfits(rows, { column, language }))
    .filter((misfits) => misfits.rows.length > 0)
}

/** The rows after every cell that can be converted has been. */
export function converted(rows: Rows, { conversions }: Pick<ColumnMisfits, 'conversions'>): Rows {
  return setCells(rows, conversions)
}

function columnMisfits(
  rows: Rows,
  { column, language }: { column: GridColumn; language: MessageLanguage },
): ColumnMisfits {
  const unfit = rows
    .map((row, i) => ({ row: row.id, number: i + 1, cell: cellIn(row, column.id) }))
    .filter(({ cell }) => misfitOf(cell, column) !== null)
  return {
    column,
    rows: unfit.map(({ number }) => number),
    conversions: unfit.flatMap(({ row, cell }) => {
      const made = convertCell(cell, { column, language })
      return made ? [{ row, column: column.id, cell: made }] : []
    }),
  }
}
