import type { RuleFinding } from '../../finding'
import { folded } from '../../../text/folded'
import { tableFinding } from '../placed-tables'
import { differenceOf } from './difference-of'
import type { TableFigures } from './table-figures'

/** The figures of a row, or the sums of a table, by the titles of their columns. */
type Line = { table: TableFigures; row: string; values: ReadonlyMap<string, number> }

// Small numbers are alike by chance, and a figure that many rows have says nothing.
const TELLING = 10
const MOST = 50

/**
 * Tables that count the same and do not agree: the sums of one are the figures of a row of another in most of their common
 * columns, but not in all.
 */
export function differingTables(tables: readonly TableFigures[]): RuleFinding[] {
  const rows = indexed(tables.flatMap(rowLines))
  return tables.flatMap((table) => {
    const sums = sumLine(table)
    const candidates = new Set(
      [...sums.values].flatMap(([column, sum]) => rows.get(keyOf(column, sum)) ?? []),
    )
    const others = [...candidates].filter((line) => line.table !== table)
    const pairs = others.map((line) => ({ line, ...compared(sums, line) }))
    if (pairs.some(({ differing, agreeing }) => differing.length === 0 && agreeing > 1)) return []
    const [pair] = pairs.filter(
      ({ differing, agreeing }) => differing.length > 0 && agreeing >= differing.length,
    )
    return pair ? pair.differing.map((column) => found({ sums, line: pair.line, column })) : []
  })
}

function rowLines(table: TableFigures): Line[] {
  return table.heads.map((row, i) => ({
    table,
    row,
    values: new Map(
      table.columns.flatMap(({ title, values }) => {
        const value = values[i] ?? null
        return value === null ? [] : [[columnKey(title), value] as const]
      }),
    ),
  }))
}

function sumLine(table: TableFigures): Line {
  const values = new Map(table.columns.map(({ title, sum }) => [columnKey(title), sum]))
  return { table, row: '', values }
}

function indexed(lines: readonly Line[]): Map<string, Line[]> {
  const index = new Map<string, Line[]>()
  for (const line of lines)
    for (const [column, value] of line.values) {
      if (value < TELLING) continue
      const known = index.get(keyOf(column, value)) ?? []
      if (known.length < MOST) index.set(keyOf(column, value), [...known, line])
    }
  return index
}

function compared(sums: Line, line: Line): { agreeing: number; differing: string[] } {
  const shared = [...sums.values].filter(([column]) => line.values.has(column))
  const differing = shared.filter(([column, sum]) => line.values.get(column) !== sum)
  return {
    agreeing: shared.length - differing.length,
    differing: differing.map(([column]) => column),
  }
}

function found({ sums, line, column }: { sums: Line; line: Line; column: string }): RuleFinding {
  const added = sums.values.get(column) ?? 0
  const stated = line.values.get(column) ?? 0
  const title = sums.table.columns.find((one) => columnKey(one.title) === column)?.title ?? ''
  const { row, table } = line
  const values = { column: title, row, other: table.placed.number, added, stated }
  return tableFinding(sums.table.placed, {
    code: 'tables-differ',
    values: { ...values, difference: differenceOf(added, stated) },
  })
}

// "Juli- sept. 2022" and "Juli-sept. 2022" are one column.
function columnKey(title: string): string {
  return folded(title).replaceAll(/[^\p{L}\p{N}]/gu, '')
}

function keyOf(column: string, value: number): string {
  return `${column} ${value}`
}
