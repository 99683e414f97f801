'use client'
import { memo } from 'react'
import type { TotalDiscrepancy } from '@/domain/content/table-totals'
import { useMessages } from '../../use-messages'
import type { CellEditing } from '../cell/use-editor-keys'
import { CellView } from '../cell/cell-view'
import type { GridColumn } from '../model/grid-column'
import { cellIn, type GridRow } from '../model/grid-row'
import { cellKey, isComputed } from '../model/totals'
import { cellId } from '../select/use-selection'

export type RowViewProps = {
  row: GridRow
  /** Its place in the grid, from 0. */
  index: number
  columns: readonly GridColumn[]
  hasRowHeads: boolean
  path: string
  readOnly: boolean
  /** The column that has the focus, when it is in this row. */
  active: number | null
  /** The columns that are selected in this row. */
  left: number | null
  right: number | null
  /** Only where the row is a stated total. */
  discrepancies: ReadonlyMap<string, TotalDiscrepancy> | null
  editing: CellEditing | null
}

/** One row; it is drawn again only when something of it changes. */
export const RowView = memo(function RowView(props: RowViewProps) {
  const { row, index, columns, path, readOnly, active, editing } = props
  return (
    <tr aria-rowindex={index + 2} data-row={index} className={row.total && 'rows-grid__total'}>
      <RowNumber row={row} index={index} />
      {columns.map((column, i) => (
        <CellView
          key={column.id}
          cell={cellIn(row, column.id)}
          column={column}
          id={cellId(path, row.id, column.id)}
          index={i}
          isHead={props.hasRowHeads && i === 0}
          isActive={active === i}
          isSelected={props.left !== null && i >= props.left && i <= (props.right ?? i)}
          isReadOnly={readOnly || isComputed(row, column)}
          discrepancy={props.discrepancies?.get(cellKey(row.id, column.id))}
          editing={active === i ? editing : null}
        />
      ))}
    </tr>
  )
})

function RowNumber({ row: { total }, index }: Pick<RowViewProps, 'row' | 'index'>) {
  const words = useMessages().messages.rows
  return (
    <td role="gridcell" aria-colindex={1} className="rows-grid__number">
      {index + 1}
      {total && <span className="rows-grid__total-mark">{words.total[total]}</span>}
    </td>
  )
}
