import type { Footnote, Inline } from '@/domain/content/inline'
import type { Cell, Code, Table } from '@/domain/content/table'
import type { UnplacedCitation } from './cite'
import { line } from './inline'

/** A named place and its category; null where the category is not known. */
export type Place = { name: string; code: string | null; note?: Footnote }

/** A table of places by category as its author writes it, column by column. */
export type CategoryTable = {
  id: string
  caption: Inline[]
  period: string
  unit: string
  source: UnplacedCitation
  codes: Code[]
  columns: readonly { id: string; title: Inline[]; places: readonly Place[] }[]
}

/** A table that sorts the places of each column into categories. */
export function categoryTable({ codes, columns, ...table }: CategoryTable): Table {
  const codeList = `${table.id}-kategorier`
  const height = Math.max(...columns.map(({ places }) => places.length))
  return {
    ...table,
    source: line(`${table.id}-kilde`)`${table.source}`,
    rowHeads: false,
    codeLists: [{ id: codeList, name: '', codes }],
    columns: columns.map(({ id, title }) => ({ id, title, type: 'category', codeList })),
    rows: Array.from({ length: height }, (_, row) => ({
      id: `rad-${row + 1}`,
      cells: columns.map(({ places }) => cellOf(places[row])),
    })),
  }
}

function cellOf(place: Place | undefined): Cell {
  if (!place) return { kind: 'empty' }
  const { name, code, note } = place
  return {
    kind: 'category',
    code,
    children: [{ type: 'text', text: name }, ...(note ? [note] : [])],
  }
}
