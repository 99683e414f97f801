import type { Cell, Column, Row, Table } from './table'

/** A stated total that is not the sum of the figures above it. */
export type TotalDiscrepancy = { row: string; column: string; stated: number; sum: number }

// Decimal figures are added as whole numbers of this size, so that 0.1 + 0.2 is 0.3.
const PRECISION = 1e6

/** The same table with the figures of its computed totals added up; percentages and dates are left as they stand. */
export function withTotals<T extends Pick<Table, 'columns' | 'rows'>>(table: T): T {
  const rows = table.rows.map((row, i) =>
    row.total === 'computed' ? { ...row, cells: summedCells(table, { row, index: i }) } : row,
  )
  return { ...table, rows }
}

/** The stated totals that differ from the sum of the rows that they cover. */
export function totalDiscrepancies(table: Pick<Table, 'columns' | 'rows'>): TotalDiscrepancy[] {
  return table.rows.flatMap((row, index) =>
    row.total !== 'stated'
      ? []
      : table.columns.flatMap((column, place) => {
          const cell = row.cells[place]
          const sum = isSummed(column) ? sumAbove(table.rows, { index, place }) : null
          const isRight = cell?.kind !== 'number' || sum === null || cell.value === sum
          return isRight ? [] : [{ row: row.id, column: column.id, stated: cell.value, sum }]
        }),
  )
}

/** The sum of figures, without the small errors of binary fractions. */
export function sumOf(figures: readonly number[]): number {
  return figures.reduce((sum, figure) => sum + Math.round(figure * PRECISION), 0) / PRECISION
}

function summedCells(
  { columns, rows }: Pick<Table, 'columns' | 'rows'>,
  { row, index }: { row: Row; index: number },
): Cell[] {
  return row.cells.map((cell, place) => {
    const column = columns[place]
    const sum = column && isSummed(column) ? sumAbove(rows, { index, place }) : null
    if (sum === null) return cell
    return { kind: 'number', value: sum, notes: 'notes' in cell ? cell.notes : [] }
  })
}

function isSummed({ type }: Column): boolean {
  return type === 'integer' || type === 'decimal'
}

/** The sum of a column's figures from the total before down to the row, null where there is no figure. */
function sumAbove(
  rows: readonly Row[],
  { index, place }: { index: number; place: number },
): number | null {
  const above = rows.slice(0, index)
  const covered = above.slice(above.findLastIndex(({ total }) => total !== undefined) + 1)
  const figures = covered.flatMap(({ cells }) => {
    const cell = cells[place]
    return cell?.kind === 'number' ? [cell.value] : []
  })
  if (figures.length === 0) return null
  return sumOf(figures)
}
