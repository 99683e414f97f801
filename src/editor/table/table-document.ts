import type { Table } from '@/domain/content/table'
import { inlineToLexical } from '../body/to-lexical'

/** A table of the domain as the fields of its document; its codes, columns and rows keep their ids. */
export function fromTable(table: Table) {
  const { caption, source, period, unit, rowHeads, columns, codeLists, rows } = table
  return {
    caption: inlineToLexical(caption),
    source: source.length > 0 ? inlineToLexical(source) : null,
    period,
    unit,
    rowHeads,
    codes: codeLists.flatMap((list) => list.codes),
    columns: columns.map(({ id, title, type, unit: own }) => ({
      id,
      type,
      unit: own ?? null,
      title: title.length > 0 ? inlineToLexical(title) : null,
    })),
    rows: rows.map(({ cells, ...row }) => ({
      ...row,
      cells: Object.fromEntries(columns.map((column, i) => [column.id, cells[i]])),
    })),
  }
}
