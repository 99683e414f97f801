import type { Inline } from '@/domain/content/inline'
import type { Cell, Table } from '@/domain/content/table'
import type { UnplacedCitation } from './cite'
import { line } from './inline'

/** A table of whole numbers as its author writes it: `rows` are heads with their figures. */
export type CountTable = {
  id: string
  caption: string
  period: string
  unit: string
  source: UnplacedCitation
  rowTitle: string
  columns: readonly { id: string; title: string }[]
  rows: readonly { id: string; head: string; counts: readonly number[] }[]
}

/** A table of whole numbers, with the head of each row in its first column. */
export function countTable({ rowTitle, columns, rows, ...table }: CountTable): Table {
  return {
    ...table,
    caption: text(table.caption),
    source: line(`${table.id}-kilde`)`${table.source}`,
    rowHeads: true,
    codeLists: [],
    columns: [
      { id: 'hode', title: text(rowTitle), type: 'text' },
      ...columns.map(({ id, title }) => ({ id, title: text(title), type: 'integer' as const })),
    ],
    rows: rows.map(({ id, head, counts }) => ({
      id,
      cells: [{ kind: 'text', children: text(head) }, ...counts.map(count)],
    })),
  }
}

function count(value: number): Cell {
  return { kind: 'number', value, notes: [] }
}

function text(words: string): Inline[] {
  return [{ type: 'text', text: words }]
}
