import { expect, test } from 'vitest'
import type { Cell } from '@/domain/content/table'
import type { GridColumn } from './grid-column'
import type { Rows } from './grid-row'
import { cellKey, shownRows } from './totals'

const columns: GridColumn[] = [
  { id: 'sted', title: 'Sted', type: 'text', unit: null, codes: [] },
  { id: 'antall', title: 'Antall', type: 'integer', unit: null, codes: [] },
]

function number(value: number): Cell {
  return { kind: 'number', value, notes: [] }
}

const parts: Rows = [
  { id: 'a', cells: { antall: number(2) } },
  { id: 'b', cells: { antall: number(3) } },
]

test('a computed total shows the sum of the rows above, which stay the same objects', () => {
  const { rows } = shownRows([...parts, { id: 't', cells: {}, total: 'computed' }], columns)

  expect(rows[2]?.cells.antall).toEqual(number(5))
  expect(rows[0]).toBe(parts[0])
})

test('a stated total that is not the sum is told of with both figures', () => {
  const stated = { id: 't', cells: { antall: number(6) }, total: 'stated' as const }
  const { discrepancies } = shownRows([...parts, stated], columns)

  expect(discrepancies.get(cellKey('t', 'antall'))).toMatchObject({ stated: 6, sum: 5 })
})

test('rows without totals are shown as they are', () => {
  expect(shownRows(parts, columns).rows).toBe(parts)
})
