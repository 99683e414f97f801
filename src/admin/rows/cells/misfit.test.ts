import fc from 'fast-check'
import { expect, test } from 'vitest'
import { COLUMN_TYPES, Table, type Cell, type ColumnType } from '@/domain/content/table'
import type { GridColumn } from '../model/grid-column'
import { misfitOf } from './misfit'

const codes = [{ id: 'c1', label: 'Rød' }]

function column(type: ColumnType): GridColumn {
  return { id: 'k1', title: 'K', type, codes }
}

test('a cell of words does not fit a column of numbers', () => {
  const cell: Cell = { kind: 'text', children: [{ type: 'text', text: '12' }] }
  expect(misfitOf(cell, column('decimal'))).toBe('number')
})

test('a fraction does not fit a column of integers', () => {
  expect(misfitOf({ kind: 'number', value: 4.5, notes: [] }, column('integer'))).toBe('whole')
})

test('a category that was taken out of the list does not fit', () => {
  expect(misfitOf({ kind: 'category', code: 'c2', children: [] }, column('category'))).toBe('code')
})

test('a cell fits exactly when the table could be submitted with it', () => {
  const cell = fc.constantFrom<Cell>(
    { kind: 'empty' },
    { kind: 'not-stated', notes: [] },
    { kind: 'text', children: [{ type: 'text', text: '12' }] },
    { kind: 'number', value: 12, notes: [] },
    { kind: 'number', value: 4.5, notes: [] },
    { kind: 'number', value: 2 ** 60, notes: [] },
    { kind: 'date', value: '2022-07-04', notes: [] },
    { kind: 'category', code: null, children: [] },
    { kind: 'category', code: 'c1', children: [] },
    { kind: 'category', code: 'c2', children: [] },
  )
  fc.assert(
    fc.property(cell, fc.constantFrom(...COLUMN_TYPES), (one, type) => {
      expect(misfitOf(one, column(type)) === null).toBe(isTable(one, type))
    }),
  )
})

function isTable(cell: Cell, type: ColumnType): boolean {
  const codeList = type === 'category' ? { codeList: 'list' } : {}
  return Table.safeParse({
    id: 't',
    caption: [{ type: 'text', text: 'Tabell' }],
    period: null,
    unit: null,
    source: [],
    rowHeads: false,
    columns: [{ id: 'k1', title: [], type, ...codeList }],
    codeLists: [{ id: 'list', name: '', codes: codes.map((code) => ({ ...code, colour: 'red' })) }],
    rows: [{ id: 'r1', cells: [cell] }],
  }).success
}
