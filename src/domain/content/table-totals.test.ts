import fc from 'fast-check'
import { expect, test } from 'vitest'
import type { Cell, Column, Row } from './table'
import { totalDiscrepancies, withTotals } from './table-totals'

const columns: Column[] = [
  { id: 'hvem', title: [], type: 'text' },
  { id: 'antall', title: [], type: 'integer' },
  { id: 'andel', title: [], type: 'percent' },
]

function row(id: string, figure: Cell, total?: Row['total']): Row {
  const words: Cell = { kind: 'text', children: [{ type: 'text', text: id }] }
  const share: Cell = { kind: 'number', value: 50, notes: [] }
  return { id, cells: [words, figure, share], ...(total && { total }) }
}

function figure(value: number): Cell {
  return { kind: 'number', value, notes: [] }
}

test('a computed total is the sum of the figures above it, back to the total before', () => {
  const rows = [
    row('a', figure(310)),
    row('b', figure(151)),
    row('nord', { kind: 'empty' }, 'computed'),
    row('c', figure(75)),
    row('sør', { kind: 'empty' }, 'computed'),
  ]

  expect(withTotals({ columns, rows }).rows.map(({ cells }) => cells[1])).toEqual([
    figure(310),
    figure(151),
    figure(461),
    figure(75),
    figure(75),
  ])
})

test('nothing, «not stated» and words are not figures: they do not make a total', () => {
  const rows = [
    row('a', { kind: 'not-stated', notes: [] }),
    row('sum', { kind: 'empty' }, 'computed'),
  ]

  expect(withTotals({ columns, rows }).rows).toEqual(rows)
})

test('percentages are not added up', () => {
  const rows = [row('a', figure(1)), row('sum', { kind: 'empty' }, 'computed')]

  expect(withTotals({ columns, rows }).rows[1]?.cells[2]).toEqual(figure(50))
})

test('a stated total that is not the sum is told with both figures', () => {
  const rows = [310, 151, 75, 73].map((value, i) => row(`r${i}`, figure(value)))
  const stated = row('alle', figure(682), 'stated')

  expect(totalDiscrepancies({ columns, rows: [...rows, stated] })).toEqual([
    { row: 'alle', column: 'antall', stated: 682, sum: 609 },
  ])
})

test('tenths add up as people add them', () => {
  const rows = [row('a', figure(0.1)), row('b', figure(0.2)), row('sum', figure(0.3), 'stated')]
  const decimals = columns.map((column) =>
    column.type === 'integer' ? { ...column, type: 'decimal' as const } : column,
  )

  expect(totalDiscrepancies({ columns: decimals, rows })).toEqual([])
})

test('computed totals never disagree with their figures', () => {
  const values = fc.array(fc.integer({ min: -1e6, max: 1e6 }), { minLength: 1, maxLength: 12 })
  fc.assert(
    fc.property(values, (figures) => {
      const rows = figures.map((value, i) => row(`r${i}`, figure(value)))
      const summed = withTotals({ columns, rows: [...rows, row('sum', figure(0), 'computed')] })
      const stated = summed.rows.map((one) =>
        one.total ? { ...one, total: 'stated' as const } : one,
      )

      expect(totalDiscrepancies({ columns, rows: stated })).toEqual([])
    }),
  )
})
