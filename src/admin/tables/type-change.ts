import type { ColumnType } from '@/domain/content/table'
import { misfitOf } from '@/domain/content/table-fit'
import type { MessageLanguage } from '@/domain/messages/message'
import { convertCell } from '../rows/cells/convert-cell'
import { shownText } from '../rows/cells/shown-text'
import type { CellChange } from '../rows/model/edit-rows'
import type { GridColumn } from '../rows/model/grid-column'
import { cellIn, type Rows } from '../rows/model/grid-row'

/** What a change of a column's type would do: the cells that become another kind, and those that would not fit. */
export type TypeChange = {
  conversions: CellChange[]
  unfit: { row: number; text: string }[]
}

type Change = { column: GridColumn; type: ColumnType; language: MessageLanguage }

/** Tries a change of type on every cell of a column; nothing is changed. */
export function typeChange(rows: Rows, { column, type, language }: Change): TypeChange {
  const after = { ...column, type }
  const tried = rows.map((row, i) => {
    const cell = cellIn(row, column.id)
    const isFit = misfitOf(cell, after) === null
    return {
      row,
      number: i + 1,
      cell,
      isFit,
      made: isFit ? null : convertCell(cell, { column: after, language }),
    }
  })
  return {
    conversions: tried.flatMap(({ row, made }) =>
      made ? [{ row: row.id, column: column.id, cell: made }] : [],
    ),
    unfit: tried.flatMap(({ number, cell, isFit, made }) =>
      isFit || made ? [] : [{ row: number, text: shownText(cell, { column, language }) }],
    ),
  }
}
