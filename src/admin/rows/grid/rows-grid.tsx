'use client'
import { Button } from '@payloadcms/ui'
import { useMessages } from '../../use-messages'
import type { GridColumn } from '../model/grid-column'
import type { GridRow } from '../model/grid-row'
import { GridHead } from './grid-head'
import { GridStatus } from './grid-status'
import { MisfitList } from './misfit-list'
import { moveOnEnter } from './move-on-enter'
import type { RowActions } from './row-actions'
import { RowView } from './row-view'
import { useRowHeads } from './use-columns'
import { useGrid } from './use-grid'

export type GridProps = {
  columns: readonly GridColumn[]
  path: string
  readOnly: boolean
  rows: readonly GridRow[]
  setRows: (rows: readonly GridRow[]) => void
}

/** The rows of a table as a plain grid of inputs. */
export function RowsGrid(props: GridProps) {
  const { columns, path, readOnly, rows } = props
  const words = useMessages().messages.rows
  const grid = useGrid(props)
  return (
    <>
      <MisfitList columns={columns} rows={rows} readOnly={readOnly} onConvert={grid.convert} />
      {rows.length === 0 ? <p>{words.noRows}</p> : <GridTable {...props} actions={grid.actions} />}
      <GridStatus told={grid.told} onUndo={grid.restore} />
      {!readOnly && (
        <Button
          buttonStyle="secondary"
          id={`${path}-add`}
          margin={false}
          size="small"
          onClick={grid.add}
        >
          {words.add}
        </Button>
      )}
    </>
  )
}

function GridTable({ rows, ...props }: Omit<GridProps, 'setRows'> & { actions: RowActions }) {
  const words = useMessages().messages.rows
  const hasRowHeads = useRowHeads()
  const { actions, columns, path, readOnly } = props
  const shared = { actions, columns, hasRowHeads, path, readOnly }
  return (
    <>
      <p className="admin-hint">{words.keys}</p>
      <div className="rows-grid__scroll" role="region" aria-label={words.scroll} tabIndex={0}>
        <table className="rows-grid" id={`${path}-grid`} onKeyDown={moveOnEnter}>
          <GridHead columns={columns} />
          <tbody>
            {rows.map((row, i) => (
              <RowView
                key={row.id}
                row={row}
                number={i + 1}
                isLast={i === rows.length - 1}
                {...shared}
              />
            ))}
          </tbody>
        </table>
      </div>
    </>
  )
}
