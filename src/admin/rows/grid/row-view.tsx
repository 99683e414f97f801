'use client'
import { memo } from 'react'
import type { Cell } from '@/domain/content/table'
import { useMessages } from '../../use-messages'
import type { GridColumn } from '../model/grid-column'
import { cellIn, type GridRow } from '../model/grid-row'
import { CellView } from '../cell/cell-view'
import type { RowActions } from './row-actions'
import { RowButtons } from './row-buttons'

type Props = {
  row: GridRow
  number: number
  isLast: boolean
  columns: readonly GridColumn[]
  hasRowHeads: boolean
  path: string
  readOnly: boolean
  actions: RowActions
}

/** One row; it is drawn again only when something of it changes. */
export const RowView = memo(function RowView(props: Props) {
  const { row, number, columns, hasRowHeads, path, readOnly, actions } = props
  const words = useMessages().messages.rows
  return (
    <tr id={`${path}-${row.id}`}>
      <td className="rows-grid__number">
        <span>{number}</span>
        {!readOnly && <RowButtons {...props} />}
      </td>
      {columns.map((column, i) => (
        <CellView
          key={column.id}
          cell={cellIn(row, column.id)}
          column={column}
          id={`${path}-${row.id}-${column.id}`}
          isHead={hasRowHeads && i === 0}
          name={words.cell(number, column.title)}
          readOnly={readOnly}
          onChange={(cell: Cell) => actions.setCell({ row: row.id, column: column.id, cell })}
        />
      ))}
    </tr>
  )
})
