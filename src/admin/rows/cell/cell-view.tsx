'use client'
import type { Cell } from '@/domain/content/table'
import { misfitOf, type Misfit } from '@/domain/content/table-fit'
import type { TotalDiscrepancy } from '@/domain/content/table-totals'
import { useMessages } from '../../use-messages'
import { numberText } from '../cells/number-text'
import type { GridColumn } from '../model/grid-column'
import { CellEditor } from './cell-editor'
import type { CellEditing } from './use-editor-keys'
import { CellContent } from './cell-content'

export type CellViewProps = {
  cell: Cell
  column: GridColumn
  id: string
  /** Its place in the grid, from 0. */
  index: number
  isHead: boolean
  isActive: boolean
  isSelected: boolean
  isReadOnly: boolean
  discrepancy: TotalDiscrepancy | undefined
  editing: CellEditing | null
}

/** One cell: its value, why it does not fit, or the editor that is open in it. */
export function CellView(props: CellViewProps) {
  const { id, index, isHead, isActive, isSelected, isReadOnly } = props
  const remark = useRemark(props)
  const Tag = isHead ? 'th' : 'td'
  return (
    <Tag
      id={id}
      role={isHead ? 'rowheader' : 'gridcell'}
      className={`rows-grid__cell rows-grid__cell--${props.column.type}`}
      tabIndex={isActive ? 0 : -1}
      data-column={index}
      aria-colindex={index + 2}
      aria-selected={isSelected}
      aria-readonly={isReadOnly || undefined}
      {...(remark !== null && { 'aria-invalid': true, 'aria-describedby': `${id}-remark` })}
    >
      <CellInside {...props} />
      {remark !== null && (
        <span id={`${id}-remark`} className="rows-grid__remark">
          {remark}
        </span>
      )}
    </Tag>
  )
}

function CellInside({ cell, column, editing }: CellViewProps) {
  if (editing) return <CellEditor {...editing} cell={cell} column={column} />
  return <CellContent cell={cell} column={column} />
}

/** What must be said of a cell: that it does not fit, or that a total is not the sum. */
function useRemark({ cell, column, discrepancy }: CellViewProps): string | null {
  const { language, messages } = useMessages()
  const words = messages.rows
  if (discrepancy) {
    const { stated, sum } = discrepancy
    return words.discrepancy(numberText(stated, language), numberText(sum, language))
  }
  const misfit = remarkOf(cell, column)
  return misfit && words.misfit[misfit]
}

function remarkOf(cell: Cell, column: GridColumn): Misfit | 'unknown' | null {
  const isUnknown = cell.kind === 'category' && cell.code === null
  return misfitOf(cell, column) ?? (isUnknown ? 'unknown' : null)
}
