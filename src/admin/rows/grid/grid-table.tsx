'use client'
import { useMemo, useRef } from 'react'
import type { KeyboardEventHandler, MouseEventHandler, RefObject } from 'react'
import { useMessages } from '../../use-messages'
import type { CellEditing } from '../cell/use-editor-keys'
import type { GridColumn } from '../model/grid-column'
import { CHUNK_ROWS, rowChunks } from '../model/row-chunks'
import type { ShownRows } from '../model/totals'
import { areaOf, type Selection } from '../select/selection'
import { GridHead } from './grid-head'
import { RowChunk } from './row-chunk'
import { useRowHeads } from './use-columns'

// Fewer are all drawn, so that the browser's own search finds them.
const LONG = 200

type Props = ShownRows & {
  grid: RefObject<HTMLTableElement | null>
  columns: readonly GridColumn[]
  path: string
  readOnly: boolean
  selection: Selection
  editing: CellEditing | null
  onKeyDown: KeyboardEventHandler
  onMouseDown: MouseEventHandler
  onMouseOver: MouseEventHandler
  onDoubleClick: MouseEventHandler
}

/** The table of a grid, with what its keys do below. */
export function GridTable(props: Props) {
  const { grid, rows, columns, path, readOnly } = props
  const { onKeyDown, onMouseDown, onMouseOver, onDoubleClick } = props
  const words = useMessages().messages.rows
  return (
    <>
      <div className="rows-grid__scroll">
        <table
          ref={grid}
          role="grid"
          className={rows.length > LONG ? 'rows-grid rows-grid--long' : 'rows-grid'}
          style={rows.length > LONG ? { minWidth: `${columns.length * 9}rem` } : undefined}
          id={`${path}-grid`}
          aria-label={words.grid}
          aria-describedby={`${path}-keys`}
          aria-multiselectable
          aria-readonly={readOnly}
          aria-rowcount={rows.length + 1}
          aria-colcount={columns.length + 1}
          {...{ onKeyDown, onMouseDown, onMouseOver, onDoubleClick }}
        >
          <GridHead columns={columns} />
          <GridBody {...props} />
        </table>
      </div>
      <Keys id={`${path}-keys`} />
    </>
  )
}

/** The rows in chunks; each gets only what concerns it, so that the others need not be drawn again. */
function GridBody({ rows, selection, editing, discrepancies, ...props }: Props) {
  const { columns, path, readOnly } = props
  const hasRowHeads = useRowHeads()
  const shared = { columns, hasRowHeads, path, readOnly, isLong: rows.length > LONG }
  return useChunks(rows).map((chunk, i) => {
    const from = i * CHUNK_ROWS
    return (
      <RowChunk
        key={from}
        rows={chunk}
        from={from}
        {...shared}
        {...partOf(selection, { from, to: from + chunk.length - 1 })}
        discrepancies={chunk.some(({ total }) => total === 'stated') ? discrepancies : null}
        editing={isIn(selection.active.row, { from, rows: chunk }) ? editing : null}
      />
    )
  })
}

function useChunks(rows: ShownRows['rows']) {
  const kept = useRef<readonly ShownRows['rows'][]>([])
  return useMemo(() => {
    const chunks = rowChunks(rows, kept.current)
    kept.current = chunks
    return chunks
  }, [rows])
}

/** What of the selection concerns some rows: those that have nothing of it get the same, whatever is selected. */
function partOf(selection: Selection, { from, to }: { from: number; to: number }) {
  const { active } = selection
  const { top, bottom, left, right } = areaOf(selection)
  const isActive = active.row >= from && active.row <= to
  const isSelected = top <= to && bottom >= from
  return {
    activeRow: isActive ? active.row : null,
    activeColumn: isActive ? active.column : 0,
    ...(isSelected
      ? { top: Math.max(top, from), bottom: Math.min(bottom, to), left, right }
      : { top: -1, bottom: -1, left: null, right: null }),
  }
}

function isIn(row: number, { from, rows }: { from: number; rows: ShownRows['rows'] }): boolean {
  return row >= from && row < from + rows.length
}

function Keys({ id }: { id: string }) {
  const words = useMessages().messages.rows
  return (
    <div className="rows-grid__keys">
      <p id={id} className="admin-hint">
        {words.keys}
      </p>
      <details>
        <summary>{words.shortcuts}</summary>
        <dl>
          {words.shortcutList.map(([keys, does]) => (
            <div key={keys}>
              <dt>{keys}</dt>
              <dd>{does}</dd>
            </div>
          ))}
        </dl>
      </details>
    </div>
  )
}
