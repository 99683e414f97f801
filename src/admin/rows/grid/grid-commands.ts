import type { Cell } from '@/domain/content/table'
import type { rowsNb } from '../../messages/rows-nb'
import { notStated } from '../cells/edit-cell'
import { notesOf } from '../cells/extras'
import type { TableForm } from '../history/use-table'
import {
  fillDown,
  insertRows,
  moveRows,
  removeRows,
  setCells,
  setTotal,
  type CellChange,
} from '../model/edit-rows'
import type { GridColumn } from '../model/grid-column'
import { cellIn, EMPTY, type Rows } from '../model/grid-row'
import { newId } from '../model/new-id'
import { isComputed } from '../model/totals'
import { areaOf, at, type Area, type Place, type Selection } from '../select/selection'

type Words = typeof rowsNb
type Grid = {
  table: TableForm
  columns: readonly GridColumn[]
  words: Words
  selection: Selection
  select: (selection: Selection) => void
}

const MAX_ROWS = 2000

/** What changes the selected cells and rows of a grid. */
export type GridCommands = ReturnType<typeof gridCommands>

/** The commands on what is selected; each is one step that can be undone, and says what it did. */
export function gridCommands(grid: Grid) {
  return { ...cellCommands(grid), ...rowCommands(grid), ...moveCommands(grid) }
}

function cellCommands({ table, columns, words, selection }: Grid) {
  const area = areaOf(selection)

  function changeCells(make: (cell: Cell) => Cell | null, said: (count: number) => string) {
    const rows = table.rowsNow()
    const changes = changesIn(rows, { area, columns, make })
    if (changes.length > 0) table.change({ rows: setCells(rows, changes) }, said(changes.length))
    else if (hasComputed(rows, { area, columns })) table.tell(words.computed)
  }

  function fillSelected() {
    const { top: from, bottom: to, left, right } = area
    const chosen = columns.slice(left, right + 1).map(({ id }) => id)
    const rows = fillDown(table.rowsNow(), { columns: chosen, from, to, newId })
    if (from === to) table.tell(words.nothingToFill)
    else table.change({ rows }, words.filled((to - from) * chosen.length))
  }

  return {
    clear: () => changeCells((cell) => (cell.kind === 'empty' ? null : EMPTY), words.cleared),
    'not-stated': () =>
      changeCells((cell) => (notesOf(cell) ? notStated(cell) : null), words.statedNothing),
    'fill-down': fillSelected,
  }
}

function rowCommands({ table, words, selection, select }: Grid) {
  const { top: from, bottom: to } = areaOf(selection)
  const { active } = selection

  function insert(index: number) {
    const rows = table.rowsNow()
    if (rows.length >= MAX_ROWS) {
      table.tell(words.full)
      return
    }
    const added = [{ id: newId(), cells: {} }]
    table.change({ rows: insertRows(rows, { added, index }) }, words.inserted(index + 1))
    select(at({ row: index, column: active.column }))
  }

  function remove() {
    const rows = table.rowsNow()
    if (rows.length === 0) return
    const after = removeRows(rows, { from, to })
    table.change({ rows: after }, words.removed(rows.length - after.length))
    select(at({ row: Math.max(0, Math.min(from, after.length - 1)), column: active.column }))
  }

  return {
    'insert-above': () => insert(from),
    'insert-below': () => insert(Math.min(to + 1, table.rowsNow().length)),
    'remove-rows': remove,
    total: (total: 'stated' | 'computed') => {
      const rows = table.rowsNow()
      const next = rows[active.row]?.total === total ? undefined : total
      table.change(
        { rows: setTotal(rows, { from, to, total: next }) },
        words.totalled[next ?? 'none'],
      )
    },
  }
}

function moveCommands({ table, words, selection, select }: Grid) {
  const { top: from, bottom: to } = areaOf(selection)

  function move(by: -1 | 1) {
    const rows = table.rowsNow()
    const moved = moveRows(rows, { from, to, by })
    if (moved === rows) {
      table.tell(words.cannotMove)
      return
    }
    table.change({ rows: moved }, words.moved(selection.active.row + by + 1))
    select(shifted(selection, by))
  }

  return { 'move-up': () => move(-1), 'move-down': () => move(1) }
}

type In = { area: Area; columns: readonly GridColumn[] }

function changesIn(
  rows: Rows,
  { area, columns, make }: In & { make: (cell: Cell) => Cell | null },
): CellChange[] {
  return rows.slice(area.top, area.bottom + 1).flatMap((row) =>
    columns.slice(area.left, area.right + 1).flatMap((column) => {
      const cell = isComputed(row, column) ? null : make(cellIn(row, column.id))
      return cell ? [{ row: row.id, column: column.id, cell }] : []
    }),
  )
}

function hasComputed(rows: Rows, { area, columns }: In): boolean {
  const chosen = columns.slice(area.left, area.right + 1)
  return rows
    .slice(area.top, area.bottom + 1)
    .some((row) => chosen.some((column) => isComputed(row, column)))
}

function shifted({ active, anchor, head }: Selection, by: -1 | 1): Selection {
  const down = ({ row, column }: Place) => ({ row: row + by, column })
  return { active: down(active), anchor: down(anchor), head: down(head) }
}
