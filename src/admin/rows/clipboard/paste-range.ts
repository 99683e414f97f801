import type { Cell } from '@/domain/content/table'
import { misfitOf } from '@/domain/content/table-fit'
import type { MessageLanguage } from '@/domain/messages/message'
import { typedCell } from '../cells/typed-cell'
import { setCells, type CellChange } from '../model/edit-rows'
import { withFreshIds } from '../model/fresh-ids'
import type { GridColumn } from '../model/grid-column'
import { cellIn, EMPTY, type GridRow, type Rows } from '../model/grid-row'
import { isComputed } from '../model/totals'
import type { Area } from '../select/selection'
import type { PastedCell } from './read-range'

type Paste = {
  cells: readonly (readonly PastedCell[])[]
  area: Area
  columns: readonly GridColumn[]
  language: MessageLanguage
  newId: () => string
}

/** The rows after a paste, the area that it filled, and how many of its cells do not fit their columns. */
export type Pasted = { rows: Rows; area: Area; misfits: number }

const MAX_ROWS = 2000

/**
 * Pastes a range from the upper left corner of an area; the table grows by the rows that are missing. One cell fills
 * the whole area. What has no column is left out: see `missingColumns`. Computed totals are not written over.
 */
export function pasteRange(rows: Rows, paste: Paste): Pasted {
  const area = pastedArea(paste)
  const added = missingRows(rows, { area, newId: paste.newId })
  const all = [...rows, ...added]
  const changes = changesOf(all, { ...paste, area })
  const types = new Map(paste.columns.map((column) => [column.id, column]))
  const misfits = changes.filter(({ column, cell }) => isMisfit(cell, types.get(column))).length
  return { rows: setCells(all, changes), area, misfits }
}

/** How many columns a paste needs beyond those that the table has. */
export function missingColumns({
  cells,
  area,
  columns,
}: Pick<Paste, 'cells' | 'area' | 'columns'>): number {
  return Math.max(0, area.left + (cells[0]?.length ?? 0) - columns.length)
}

function pastedArea({ cells, area, columns }: Paste): Area {
  const height = cells.length
  const width = cells[0]?.length ?? 0
  const isOne = height === 1 && width === 1
  return {
    ...area,
    bottom: Math.min(isOne ? area.bottom : area.top + height - 1, MAX_ROWS - 1),
    right: Math.min(isOne ? area.right : area.left + width - 1, columns.length - 1),
  }
}

function missingRows(rows: Rows, { area, newId }: { area: Area; newId: () => string }): GridRow[] {
  const count = Math.max(0, area.bottom + 1 - rows.length)
  return Array.from({ length: count }, () => ({ id: newId(), cells: {} }))
}

function changesOf(rows: Rows, { cells, area, columns, language, newId }: Paste): CellChange[] {
  const chosen = columns.slice(area.left, area.right + 1)
  return rows.slice(area.top, area.bottom + 1).flatMap((row, y) =>
    chosen.flatMap((column, x) => {
      const pasted = (cells[y] ?? cells[0])?.[x] ?? cells[0]?.[0]
      if (!pasted || isComputed(row, column)) return []
      const before = cellIn(row, column.id)
      return [
        {
          row: row.id,
          column: column.id,
          cell: cellOf(pasted, { before, column, language, newId }),
        },
      ]
    }),
  )
}

type Into = { before: Cell; column: GridColumn; language: MessageLanguage; newId: () => string }

// Our own cell takes the place of what stood there; a text only that of the value, since it can have no notes to bring.
function cellOf(pasted: PastedCell, { before, column, language, newId }: Into): Cell {
  if (pasted.cell === null) return typedCell(pasted.text, { before, column, language })
  const own = withFreshIds(pasted.cell, newId)
  if (misfitOf(own, column) === null) return own
  return typedCell(pasted.text, { before: withoutWords(own), column, language })
}

function withoutWords(cell: Cell): Cell {
  if ('notes' in cell) return { kind: 'not-stated', notes: cell.notes }
  if (!('children' in cell)) return EMPTY
  return { kind: 'text', children: cell.children.filter(({ type }) => type !== 'text') }
}

function isMisfit(cell: Cell, column: GridColumn | undefined): boolean {
  return column !== undefined && misfitOf(cell, column) !== null
}
