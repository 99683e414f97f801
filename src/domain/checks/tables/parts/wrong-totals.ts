import { totalDiscrepancies } from '../../../content/table-totals'
import type { RuleFinding } from '../../finding'
import { columnTitle, tableFinding, type PlacedTable } from '../placed-tables'
import { differenceOf } from './difference-of'
import { isTotal } from './table-figures'

/** Rows of totals whose figures are not the sum of the rows above; a row that calls itself a total is held to it. */
export function wrongTotals(placed: PlacedTable): RuleFinding[] {
  const { columns, rows } = placed.table
  const marked = rows.map((row) =>
    row.total === undefined && isTotal(row) ? { ...row, total: 'stated' as const } : row,
  )
  return totalDiscrepancies({ columns, rows: marked }).map(({ column, stated, sum }) => {
    const place = columns.findIndex(({ id }) => id === column)
    const values = { column: columnTitle(placed.table, place), stated, added: sum }
    return tableFinding(placed, {
      code: 'total-differs',
      values: { ...values, difference: differenceOf(stated, sum) },
    })
  })
}
