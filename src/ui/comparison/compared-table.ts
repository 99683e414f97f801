import type {
  CellComparison,
  RowComparison,
  TableComparison,
} from '@/domain/compare/model/table-comparison'
import type { Inline } from '@/domain/content/inline'
import type { Cell, Row, Table } from '@/domain/content/table'
import { cellInlines } from '@/domain/content/walk'
import type { ShownColumn } from '../table/cell-view'
import { shownColumns } from '../table/table-view'
import type { Comparing } from './comparing'

type ChangedTable = Extract<TableComparison, { kind: 'changed' }>

/** A column of either version, with how its cells are written in each. */
export type ComparedColumn = {
  id: string
  comparison: ChangedTable['columns'][number]
  old: ShownColumn | null
  fresh: ShownColumn | null
}

/** Two versions of a table side by side. */
export type ComparedTable = {
  table: ChangedTable
  was: Table
  is: Table
  columns: readonly ComparedColumn[]
  /** The cell of a row and column on each side, and whether they differ. */
  cellAt: (row: RowComparison, column: ComparedColumn) => ComparedCell
}

export type ComparedCell = { before: Cell | null; after: Cell | null; isChanged: boolean }

/** Lays two versions of a table side by side; null where a version does not hold it. */
export function comparedTable(
  table: ChangedTable,
  { before, after }: Comparing,
): ComparedTable | null {
  const [was, is] = [before, after].map(({ content }) =>
    content.tables.find(({ id }) => id === table.id),
  )
  if (!was || !is) return null
  const [old, fresh] = [columnsById(was), columnsById(is)]
  const cells = new Map(table.cells.map((cell) => [keyOf(cell), cell]))
  return {
    table,
    was,
    is,
    columns: table.columns.map((comparison) => ({
      id: comparison.id,
      comparison,
      old: old.get(comparison.id) ?? null,
      fresh: fresh.get(comparison.id) ?? null,
    })),
    cellAt: (row, column) => {
      const changed = cells.get(keyOf({ row: row.id, column: column.id }))
      if (changed) return { ...changed, before: withOwnNotes(changed), isChanged: true }
      return {
        before: cellOf(rowAt(was, row.before), column.comparison.before),
        after: cellOf(rowAt(is, row.after), column.comparison.after),
        isChanged: false,
      }
    },
  }
}

/** The earlier cell without the notes that the later one has too: their text stands under the table once. */
function withOwnNotes({ before, after }: Pick<CellComparison, 'before' | 'after'>): Cell | null {
  const held = after ? footnotesIn(cellInlines(after)) : []
  const isOwn = (inline: Inline) => inline.type !== 'footnote' || !held.includes(inline.id)
  if (!before) return null
  if ('notes' in before) return { ...before, notes: before.notes.filter(isOwn) }
  return 'children' in before ? { ...before, children: before.children.filter(isOwn) } : before
}

function footnotesIn(inlines: readonly Inline[]): string[] {
  return inlines.flatMap((inline) => (inline.type === 'footnote' ? inline.id : []))
}

function columnsById(table: Table): Map<string, ShownColumn> {
  return new Map(shownColumns(table).map((shown) => [shown.column.id, shown]))
}

function keyOf({ row, column }: Pick<CellComparison, 'row' | 'column'>): string {
  return `${row} ${column}`
}

function rowAt({ rows }: Table, place: number | null): Row | undefined {
  return place === null ? undefined : rows[place]
}

function cellOf(row: Row | undefined, place: number | null): Cell | null {
  return (place !== null && row?.cells[place]) || null
}
