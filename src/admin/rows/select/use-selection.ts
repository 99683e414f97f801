'use client'
import { useCallback, useEffect, useRef, useState } from 'react'
import type { GridColumn } from '../model/grid-column'
import type { Rows } from '../model/grid-row'
import { AT_START, within, type Place, type Selection, type Size } from './selection'

/** What is selected in a grid, and how the focus goes with it. */
export type GridSelection = {
  selection: Selection
  size: Size
  /** Selects, and moves the focus to the active cell once it is drawn. */
  select: (selection: Selection) => void
}

type Grid = { path: string; rows: Rows; columns: readonly GridColumn[] }

/** Keeps the selection of a grid within what there is of it. */
export function useSelection({ path, rows, columns }: Grid): GridSelection {
  const [wanted, setWanted] = useState(AT_START)
  const isFocusDue = useRef(false)
  const size = { rows: rows.length, columns: columns.length }
  const selection = within(wanted, size)
  const { active } = selection
  const id = cellId(path, rows[active.row]?.id, columns[active.column]?.id)
  const select = useCallback((next: Selection) => {
    isFocusDue.current = true
    setWanted(next)
  }, [])
  useEffect(() => {
    const cell = isFocusDue.current ? document.getElementById(id) : null
    if (!cell) return
    // A row that was just added may not be here yet, and the focus waits for it.
    isFocusDue.current = !isSame(active, wanted.active)
    cell.focus()
  })
  return { selection, size, select }
}

function isSame(one: Place, other: Place): boolean {
  return one.row === other.row && one.column === other.column
}

/** The id of a cell's element. */
export function cellId(path: string, row = '', column = ''): string {
  return `${path}-${row}-${column}`
}
