import type { Row, Table } from '../../../content/table'
import { sumOf } from '../../../content/table-totals'
import { columnTitle, rowHead, type PlacedTable } from '../placed-tables'

/** One column of counted figures, its totals apart: `values` by row, null where there is none. */
export type FigureColumn = { title: string; values: (number | null)[]; sum: number }

/** What a table counts: its columns of figures, the heads of the rows in them, and every sum that a text may speak of. */
export type TableFigures = {
  placed: PlacedTable
  columns: FigureColumn[]
  heads: string[]
  largest: number
  /** The sum of each column, of each row where there are several columns, and of all. */
  sums: number[]
  /** Figures of rows that are totals themselves, as stated. */
  totals: number[]
  /** Figures of columns of per cent. */
  percents: number[]
}

const TOTAL_HEAD =
  /^(?:i alt|alt|totalt?|sum|samlet|samla|til sammen|til saman|in all|all|overall)(?!\p{L})/iu

/** Reads the figures of a table. A row that calls itself a total is no part of any sum. */
export function tableFigures(placed: PlacedTable): TableFigures {
  const { table } = placed
  const parts = table.rows.filter((row) => !isTotal(row))
  const columns = placesOf(table, ['integer', 'decimal']).map((place) => {
    const values = parts.map((row) => figureIn(row, place))
    return { title: columnTitle(table, place), values, sum: sumOf(present(values)) }
  })
  const all = present(columns.flatMap(({ values }) => values))
  return {
    placed,
    columns,
    heads: parts.map(rowHead),
    largest: Math.max(0, ...columns.map(({ values }) => largestOf(values))),
    sums: [
      ...columns.map(({ sum }) => sum),
      ...(columns.length > 1 ? [...rowSums(columns), sumOf(all)] : []),
    ],
    totals: table.rows.filter(isTotal).flatMap((row) => figuresIn(row)),
    percents: placesOf(table, ['percent']).flatMap((place) =>
      present(parts.map((row) => figureIn(row, place))),
    ),
  }
}

/** Whether a row is marked as a total or, by its head, calls itself one. */
export function isTotal(row: Row): boolean {
  return row.total !== undefined || TOTAL_HEAD.test(rowHead(row))
}

/** The sum of each row over all columns. */
export function rowSums(columns: readonly FigureColumn[]): number[] {
  const rows = columns[0]?.values ?? []
  return rows.map((_, i) => sumOf(present(columns.map(({ values }) => values[i] ?? null))))
}

/** The figures that are there. */
export function present(values: readonly (number | null)[]): number[] {
  return values.filter((value) => value !== null)
}

function placesOf({ columns }: Table, types: readonly string[]): number[] {
  return columns.flatMap(({ type }, place) => (types.includes(type) ? [place] : []))
}

function figureIn({ cells }: Row, place: number): number | null {
  const cell = cells[place]
  return cell?.kind === 'number' ? cell.value : null
}

function figuresIn(row: Row): number[] {
  return present(row.cells.map((_, place) => figureIn(row, place)))
}

// A table may have more rows than a call may have arguments.
function largestOf(values: readonly (number | null)[]): number {
  return present(values).reduce((largest, value) => Math.max(largest, value), 0)
}
