'use client'
import { useState } from 'react'
import type { Cell } from '@/domain/content/table'
import { cellInlines } from '@/domain/content/walk'
import { useMessages } from '../../use-messages'
import type { AfterEdit, CellEditing, Edited } from '../cell/use-editor-keys'
import { typedCell } from '../cells/typed-cell'
import type { TableForm } from '../history/use-table'
import { setCells } from '../model/edit-rows'
import type { GridColumn } from '../model/grid-column'
import { cellIn, type GridRow, type Rows } from '../model/grid-row'
import { newId } from '../model/new-id'
import { isComputed } from '../model/totals'
import { besideInOrder } from '../select/move'
import { at, type Place, type Size } from '../select/selection'
import type { GridSelection } from '../select/use-selection'

type Grid = GridSelection & {
  table: TableForm
  rows: Rows
  columns: readonly GridColumn[]
  readOnly: boolean
  /** Opens the window for a cell whose text can't be written in one line. */
  onWindow: () => void
}

/** A cell with what it stands in. */
type Here = { row: GridRow; column: GridColumn; cell: Cell; name: string }
type Open = { row: string; column: string; typed: string | null }

/** The edit that is open in the active cell, and how one begins: with what was typed, or with the cell's own value. */
export function useEditing(grid: Grid): {
  editing: CellEditing | null
  begin: (typed: string | null) => void
} {
  const [open, setOpen] = useState<Open | null>(null)
  const here = useHere(grid)
  const commit = useCommit(grid, here)
  const { table, readOnly, selection, select } = grid
  const words = useMessages().messages.rows

  function begin(typed: string | null) {
    if (readOnly || !here) return
    const { row, column, cell } = here
    if (isComputed(row, column)) table.tell(words.computed)
    else if (typed === null && hasManyRuns(cell)) grid.onWindow()
    else setOpen({ row: row.id, column: column.id, typed })
  }

  const isHere = here && open?.row === here.row.id && open.column === here.column.id
  if (!isHere) return { editing: null, begin }
  const editing: CellEditing = {
    name: here.name,
    typed: open.typed,
    onCommit: (edited, after) => {
      setOpen(null)
      commit(edited, after)
    },
    onCancel: () => {
      setOpen(null)
      select(at(selection.active))
    },
  }
  return { editing, begin }
}

function useHere({ rows, columns, selection: { active } }: Grid): Here | null {
  const words = useMessages().messages.rows
  const row = rows[active.row]
  const column = columns[active.column]
  if (!row || !column) return null
  const name = words.cell(active.row + 1, column.title)
  return { row, column, cell: cellIn(row, column.id), name }
}

/** Puts what was written in the table, and moves on; past the last cell a new row begins. */
function useCommit({ table, selection: { active }, size, select }: Grid, here: Here | null) {
  const { language, messages } = useMessages()
  return (edited: Edited, after: AfterEdit) => {
    if (!here) return
    const { row, column, cell: before, name } = here
    const cell =
      'cell' in edited ? edited.cell : typedCell(edited.text, { before, column, language })
    const goal = afterEdit(active, { after, size })
    const changed = setCells(table.rowsNow(), [{ row: row.id, column: column.id, cell }])
    const isSame = JSON.stringify(before) === JSON.stringify(cell)
    const rows = goal ? changed : [...changed, { id: newId(), cells: {} }]
    if (!isSame || !goal) table.change({ rows }, messages.rows.changed(name))
    // Whoever left the cell by the mouse has chosen where to go.
    if (after !== 'elsewhere') select(at(goal ?? { row: size.rows, column: 0 }))
  }
}

/** Where an edit goes on; null past the last cell. */
function afterEdit(place: Place, { after, size }: { after: AfterEdit; size: Size }): Place | null {
  switch (after) {
    case 'here':
    case 'elsewhere':
      return place
    case 'down':
      return { ...place, row: Math.min(place.row + 1, size.rows - 1) }
    case 'up':
      return { ...place, row: Math.max(place.row - 1, 0) }
    case 'next':
      return besideInOrder(place, { by: 1, size })
    case 'previous':
      return besideInOrder(place, { by: -1, size }) ?? place
  }
}

// Marks, languages and what stands between the words would be lost in one line.
function hasManyRuns(cell: Cell): boolean {
  return cell.kind === 'text' && cellInlines(cell).filter(({ type }) => type === 'text').length > 1
}
