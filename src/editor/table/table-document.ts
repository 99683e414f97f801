import type { Code, Column, Table } from '@/domain/content/table'
import { inlineFromLexical } from '../body/from-lexical'
import { inlineToLexical } from '../body/to-lexical'
import { StoredRows } from './stored-rows'

type Line = string | null | undefined

/** What a table document holds, as the database and the REST API give it. */
export type TableDocument = {
  id: string
  caption: unknown
  period?: Line
  unit?: Line
  source?: unknown
  rowHeads?: boolean | null
  codes?: (Omit<Code, 'id'> & { id?: string | null })[] | null
  columns: { id?: string | null; title?: unknown; type: Column['type']; unit?: Line }[]
  rows: unknown
}

/** A table document in the domain's shape; a column without a cell in some row has an empty one there. */
export function toTable(stored: TableDocument): Table {
  const codeList = `${stored.id}-codes`
  const codes = (stored.codes ?? []).map(({ id, label, colour }) => ({
    id: id ?? '',
    label,
    colour,
  }))
  const columns = stored.columns.map(({ id, title, type, unit }): Column => {
    const own = lineOf(unit)
    return {
      id: id ?? '',
      title: title ? inlineFromLexical(title) : [],
      type,
      ...(type === 'category' && { codeList }),
      ...(own !== null && { unit: own }),
    }
  })
  return {
    id: stored.id,
    caption: inlineFromLexical(stored.caption),
    period: lineOf(stored.period),
    unit: lineOf(stored.unit),
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

function lineOf(text: Line): string | null {
  return text?.trim() || null
}
