import { expect, test } from 'vitest'
import {
  allOf,
  areaOf,
  at,
  cellCount,
  stretchedTo,
  wholeColumns,
  wholeRows,
  within,
} from './selection'

const size = { rows: 4, columns: 3 }
const middle = at({ row: 2, column: 1 })

test('a stretched selection is the rectangle between its corners, whichever is first', () => {
  const selection = stretchedTo(middle, { row: 0, column: 2 })

  expect(areaOf(selection)).toEqual({ top: 0, bottom: 2, left: 1, right: 2 })
  expect(selection.active).toEqual({ row: 0, column: 2 })
  expect(cellCount(areaOf(selection))).toBe(6)
})

test('whole rows, whole columns and all leave the focus where it is', () => {
  expect(areaOf(wholeRows(middle, size))).toEqual({ top: 2, bottom: 2, left: 0, right: 2 })
  expect(areaOf(wholeColumns(middle, size))).toEqual({ top: 0, bottom: 3, left: 1, right: 1 })
  expect(areaOf(allOf(middle, size))).toEqual({ top: 0, bottom: 3, left: 0, right: 2 })
  expect(wholeRows(middle, size).active).toEqual(middle.active)
})

test('a selection of rows that are gone moves to the last that there are', () => {
  expect(within(middle, { rows: 1, columns: 3 })).toEqual(at({ row: 0, column: 1 }))
})
