'use client'
import { useMemo, useState } from 'react'
import { useMessages } from '../../use-messages'
import { insertRow, moveRow, removeRow, setCell } from '../model/edit-rows'
import type { GridRow } from '../model/grid-row'
import { converted, type ColumnMisfits } from '../model/misfits'
import { newId } from '../model/new-id'
import type { RowActions } from './row-actions'
import { useFocusAfter } from './use-focus-after'
import { useRowsChange, type RowsChange } from './use-rows-change'

type Rows = readonly GridRow[]
type Removed = { row: GridRow; index: number }
type GridOptions = { path: string; rows: Rows; setRows: (rows: Rows) => void }

/** What can be done with the grid, what it tells of the last change, and the row that can be put back. */
export type Grid = {
  told: string
  actions: RowActions
  convert: (misfits: Pick<ColumnMisfits, 'conversions'>) => void
  add: () => void
  /** Puts back the row that was removed last; null when there is none. */
  restore: (() => void) | null
}

/** Changes the rows in the form, and moves the focus along with them. */
export function useGrid({ path, rows, setRows }: GridOptions): Grid {
  const words = useMessages().messages.rows
  const [removed, setRemoved] = useState<Removed | null>(null)
  const { told, change, rowsNow } = useRowsChange(path, setRows)
  const focusAfter = useFocusAfter(rows)
  const actions = useMemo(
    () => rowActions({ path, words, change, rowsNow, focusAfter, setRemoved }),
    [path, words, change, rowsNow, focusAfter],
  )

  function put({ row, index }: Removed, sentence: string) {
    change((all) => insertRow(all, { row, index }), sentence)
    setRemoved(null)
    focusAfter(`${path}-${row.id}`)
  }

  return {
    told,
    actions,
    convert: (misfits) => {
      change((all) => converted(all, misfits), words.converted(misfits.conversions.length))
      focusAfter(`${path}-grid`)
    },
    add: () => {
      const index = rowsNow().length
      put({ row: { id: newId(), cells: {} }, index }, words.added(index + 1))
    },
    restore: removed && (() => put(removed, words.restored(removed.index + 1))),
  }
}

type ActionOptions = Omit<RowsChange, 'told'> & {
  path: string
  words: { moved: (row: number) => string; removed: (row: number) => string }
  focusAfter: (id: string) => void
  setRemoved: (removed: Removed) => void
}

function rowActions(options: ActionOptions): RowActions {
  const { path, words, change, rowsNow, focusAfter, setRemoved } = options
  return {
    setCell: (cell) => change((all) => setCell(all, cell)),
    move: ({ id, by, button }) => {
      const place = rowsNow().findIndex((row) => row.id === id) + 1
      change((all) => moveRow(all, { id, by }), words.moved(place + by))
      focusAfter(button)
    },
    remove: (row) => {
      const all = rowsNow()
      const index = all.findIndex(({ id }) => id === row.id)
      const neighbour = all[index + 1] ?? all[index - 1]
      setRemoved({ row, index })
      change((rows) => removeRow(rows, row.id), words.removed(index + 1))
      focusAfter(neighbour ? `${path}-${neighbour.id}` : `${path}-add`)
    },
  }
}
