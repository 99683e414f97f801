import { expect, test } from 'vitest'
import type { Cell } from '@/domain/content/table'
import { fillDown, insertRows, moveRows, removeRows, setCells, setTotal } from './edit-rows'
import type { Rows } from './grid-row'

const unknown: Cell = { kind: 'category', code: null, children: [] }
const known: Cell = { kind: 'category', code: 'ofte', children: [] }
const rows: Rows = ['a', 'b', 'c', 'd'].map((id) => ({ id, cells: { k: unknown } }))

function ids(all: Rows): string {
  return all.map(({ id }) => id).join('')
}

test('a change of cells leaves the other rows the same objects', () => {
  const after = setCells(rows, [{ row: 'b', column: 'k', cell: known }])

  expect(after[1]?.cells.k).toEqual(known)
  expect(after[0]).toBe(rows[0])
})

test('rows are put in, taken out and moved together', () => {
  expect(ids(insertRows(rows, { added: [{ id: 'x', cells: {} }], index: 1 }))).toBe('axbcd')
  expect(ids(removeRows(rows, { from: 1, to: 2 }))).toBe('ad')
  expect(ids(moveRows(rows, { from: 1, to: 2, by: -1 }))).toBe('bcad')
  expect(ids(moveRows(rows, { from: 1, to: 2, by: 1 }))).toBe('adbc')
})

test('rows at the end stay where they are', () => {
  expect(moveRows(rows, { from: 0, to: 1, by: -1 })).toBe(rows)
  expect(moveRows(rows, { from: 3, to: 3, by: 1 })).toBe(rows)
})

test('unknown categories are filled from the row above them', () => {
  const some = setCells(rows, [{ row: 'b', column: 'k', cell: known }])
  const after = fillDown(some, { columns: ['k'], from: 1, to: 3, newId: () => 'n' })

  expect(after.map(({ cells }) => cells.k)).toEqual([unknown, known, known, known])
})

test('a row becomes a total and a plain row again', () => {
  const total = setTotal(rows, { from: 3, to: 3, total: 'stated' })

  expect(total[3]).toEqual({ ...rows[3], total: 'stated' })
  expect(setTotal(total, { from: 3, to: 3, total: undefined })).toEqual(rows)
})
