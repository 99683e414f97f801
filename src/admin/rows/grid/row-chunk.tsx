'use client'
import { memo } from 'react'
import type { Rows } from '../model/grid-row'
import { RowView, type RowViewProps } from './row-view'
import { useNear } from './use-near'

type Props = Pick<RowViewProps, 'columns' | 'hasRowHeads' | 'path' | 'readOnly' | 'editing'> &
  Pick<RowViewProps, 'discrepancies' | 'left' | 'right'> & {
    rows: Rows
    /** The place of its first row in the grid. */
    from: number
    /** Whether the grid has so many rows that those out of sight are left out. */
    isLong: boolean
    activeRow: number | null
    activeColumn: number
    top: number
    bottom: number
  }

/** Rows that are drawn together, or not at all while they are far out of sight. */
export const RowChunk = memo(function RowChunk(props: Props) {
  const { rows, from, isLong, activeRow, columns } = props
  const { ref, isNear, height } = useNear({ rows: rows.length, isWatched: isLong })
  return (
    <tbody ref={ref}>
      {isNear || activeRow !== null ? (
        rows.map((row, i) => <ChunkRow key={row.id} {...props} row={row} index={from + i} />)
      ) : (
        <tr aria-hidden="true" style={{ height }}>
          <td colSpan={columns.length + 1} />
        </tr>
      )}
    </tbody>
  )
})

function ChunkRow({ row, index, ...props }: Props & Pick<RowViewProps, 'row' | 'index'>) {
  const { columns, hasRowHeads, path, readOnly, activeRow, activeColumn } = props
  const isSelected = index >= props.top && index <= props.bottom
  const isActive = activeRow === index
  return (
    <RowView
      {...{ row, index, columns, hasRowHeads, path, readOnly }}
      active={isActive ? activeColumn : null}
      left={isSelected ? props.left : null}
      right={isSelected ? props.right : null}
      discrepancies={row.total === 'stated' ? props.discrepancies : null}
      editing={isActive ? props.editing : null}
    />
  )
}
