import type { Cell, Row, Table } from '../../content/table'
import type { CellComparison } from '../model/table-comparison'
import { isSameContent } from '../same-content'

type Grid = Pick<Table, 'columns' | 'rows'>

/** The cells that differ in the rows of both versions, row by row, in the order of the ids of rows and columns. */
export function compareCells(before: Grid, after: Grid): CellComparison[] {
  const old = new Map(before.rows.map((row) => [row.id, row]))
  const columns = [...new Set([...idsOf(before), ...idsOf(after)])].toSorted()
  const [from, to] = [placesOf(before), placesOf(after)]
  return after.rows
    .filter(({ id }) => old.has(id))
    .toSorted((a, b) => (a.id < b.id ? -1 : 1))
    .flatMap((row) =>
      columns.flatMap((column) => {
        const cells = {
          before: cellAt(old.get(row.id), from.get(column)),
          after: cellAt(row, to.get(column)),
        }
        return isSameContent(cells.before, cells.after) ? [] : [{ row: row.id, column, ...cells }]
      }),
    )
}

function cellAt(row: Row | undefined, place: number | undefined): Cell | null {
  return (place !== undefined && row?.cells[place]) || null
}

function placesOf({ columns }: Grid): Map<string, number> {
  return new Map(columns.map(({ id }, i) => [id, i]))
}

function idsOf({ columns }: Grid): string[] {
  return columns.map(({ id }) => id)
}
