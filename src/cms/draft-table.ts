import type { Table as StoredTable } from '@payload-types'
import type { Column, Table } from '@/domain/content/table'
import { inlineFromLexical } from '@/editor/body/from-lexical'
import { StoredRows } from './stored-rows'
import { textOf } from './draft-source'

/** A table document in the domain's shape; a column without a cell in some row has an empty one there. */
export function toTable(stored: StoredTable): Table {
  const codeList = `${stored.id}-codes`
  const codes = (stored.codes ?? []).map(({ id, label, colour }) => ({
    id: id ?? '',
    label,
    colour,
  }))
  const columns = stored.columns.map(({ id, title, type, unit }): Column => ({
    id: id ?? '',
    title: title ? inlineFromLexical(title) : [],
    type,
    ...(type === 'category' && { codeList }),
    ...(textOf(unit) !== null && { unit: textOf(unit) ?? '' }),
  }))
  return {
    id: stored.id,
    caption: inlineFromLexical(stored.caption),
    period: textOf(stored.period),
    unit: textOf(stored.unit),
    source: stored.source ? inlineFromLexical(stored.source) : [],
    rowHeads: stored.rowHeads ?? false,
    columns,
    codeLists: codes.length > 0 ? [{ id: codeList, name: '', codes }] : [],
    rows: StoredRows.parse(stored.rows).map(({ cells, ...row }) => ({
      ...row,
      cells: columns.map((column) => cells[column.id] ?? { kind: 'empty' as const }),
    })),
  }
}
