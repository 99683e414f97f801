import type { Manuscript } from '@/domain/content/manuscript'
import type { Table } from '@/domain/content/table'

/**
 * The same manuscript, the ids of its tables' columns, categories and rows made unique in a whole database by the table's
 * own id in front: SQLite keeps the columns of all tables together.
 */
export function scopeTables(manuscript: Manuscript): Manuscript {
  return { ...manuscript, tables: manuscript.tables.map(scopeTable) }
}

function scopeTable(table: Table): Table {
  const scoped = (id: string) => `${table.id}-${id}`
  return {
    ...table,
    columns: table.columns.map((column) => ({ ...column, id: scoped(column.id) })),
    codeLists: table.codeLists.map((list) => ({
      ...list,
      codes: list.codes.map((code) => ({ ...code, id: scoped(code.id) })),
    })),
    rows: table.rows.map((row) => ({
      ...row,
      id: scoped(row.id),
      cells: row.cells.map((cell) =>
        cell.kind === 'category' && cell.code !== null
          ? { ...cell, code: scoped(cell.code) }
          : cell,
      ),
    })),
  }
}
