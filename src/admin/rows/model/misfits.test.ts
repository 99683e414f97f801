import { expect, test } from 'vitest'
import type { Cell } from '@/domain/content/table'
import type { GridColumn } from './grid-column'
import type { GridRow } from './grid-row'
import { converted, misfitsOf } from './misfits'

const place: GridColumn = { id: 'sted', title: 'Sted', type: 'text', unit: null, codes: [] }
const count: GridColumn = { id: 'antall', title: 'Antall', type: 'integer', unit: null, codes: [] }
const rows = [row('r1', '12'), row('r2', 'mange'), row('r3', '1 300')]
const given = { columns: [place, count], language: 'nb' } as const

function words(text: string): Cell {
  return { kind: 'text', children: [{ type: 'text', text }] }
}

function row(id: string, antall: string): GridRow {
  return { id, cells: { sted: words('Mopti'), antall: words(antall) } }
}

test('after a change of type the rows whose cells do not fit are named by column', () => {
  expect(misfitsOf(rows, given)).toMatchObject([{ column: count, rows: [1, 2, 3] }])
})

test('what can be converted is, and what cannot stays as it was', () => {
  const [misfits] = misfitsOf(rows, given)
  const after = misfits ? converted(rows, misfits) : rows

  expect(after.map(({ cells }) => cells.antall)).toEqual([
    { kind: 'number', value: 12, notes: [] },
    words('mange'),
    { kind: 'number', value: 1300, notes: [] },
  ])
  expect(misfitsOf(after, given)).toMatchObject([{ rows: [2], conversions: [] }])
})

test('a column without a cell in a row has nothing there that could not fit', () => {
  expect(misfitsOf([{ id: 'r1', cells: {} }], given)).toEqual([])
})
