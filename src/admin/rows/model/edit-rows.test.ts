import fc from 'fast-check'
import { expect, test } from 'vitest'
import { insertRow, moveRow, removeRow, setCell } from './edit-rows'
import type { GridRow } from './grid-row'

const first: GridRow = { id: 'r1', cells: { k1: { kind: 'number', value: 1, notes: [] } } }
const second: GridRow = { id: 'r2', cells: {} }
const third: GridRow = { id: 'r3', cells: {} }
const rows = [first, second, third]

test('changing a cell leaves the other cells and rows as they were', () => {
  const changed = setCell(rows, { row: 'r1', column: 'k2', cell: { kind: 'empty' } })

  expect(changed[0]?.cells).toEqual({ ...first.cells, k2: { kind: 'empty' } })
  expect(changed[1]).toBe(second)
})

test('a row that is added at the end comes last', () => {
  const row = { id: 'r4', cells: {} }
  expect(insertRow(rows, { row, index: 3 })).toEqual([...rows, row])
})

test('a removed row that is put back at its place restores the table', () => {
  expect(insertRow(removeRow(rows, 'r2'), { row: second, index: 1 })).toEqual(rows)
})

test('a row moves up past the one before it', () => {
  expect(moveRow(rows, { id: 'r3', by: -1 })).toEqual([first, third, second])
})

test('the first row cannot move up', () => {
  expect(moveRow(rows, { id: 'r1', by: -1 })).toBe(rows)
})

test('a move down and a move up undo each other, except at the end', () => {
  fc.assert(
    fc.property(fc.uniqueArray(fc.nat(), { minLength: 2 }), fc.nat(), (numbers, pick) => {
      const many = numbers.map((number) => ({ id: `r${number}`, cells: {} }))
      const id = many[pick % (many.length - 1)]?.id ?? ''
      const there = moveRow(many, { id, by: 1 })

      expect(there).not.toEqual(many)
      expect(moveRow(there, { id, by: -1 })).toEqual(many)
    }),
  )
})
