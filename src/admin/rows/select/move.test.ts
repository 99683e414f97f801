import { expect, test } from 'vitest'
import { besideInOrder, moved, type Press } from './move'

const size = { rows: 30, columns: 3 }
const place = { row: 2, column: 1 }

function press(key: string, held: Partial<Press> = {}): Press {
  return { key, ctrlKey: false, metaKey: false, altKey: false, shiftKey: false, ...held }
}

test.each([
  ['ArrowUp', { row: 1, column: 1 }],
  ['ArrowRight', { row: 2, column: 2 }],
  ['PageDown', { row: 12, column: 1 }],
  ['PageUp', { row: 0, column: 1 }],
  ['Home', { row: 2, column: 0 }],
  ['End', { row: 2, column: 2 }],
])('%s moves within the grid', (key, to) => {
  expect(moved(place, { press: press(key), size })).toEqual(to)
})

test.each([
  ['ArrowDown', { row: 29, column: 1 }],
  ['Home', { row: 0, column: 0 }],
  ['End', { row: 29, column: 2 }],
])('Ctrl and %s go to the end', (key, to) => {
  expect(moved(place, { press: press(key, { ctrlKey: true }), size })).toEqual(to)
})

test('a key that types moves nowhere', () => {
  expect(moved(place, { press: press('a'), size })).toBeNull()
})

test('the next cell after the last of a row is the first of the next', () => {
  expect(besideInOrder({ row: 0, column: 2 }, { by: 1, size })).toEqual({ row: 1, column: 0 })
  expect(besideInOrder({ row: 1, column: 0 }, { by: -1, size })).toEqual({ row: 0, column: 2 })
})

test('there is no cell before the first and none after the last', () => {
  expect(besideInOrder({ row: 0, column: 0 }, { by: -1, size })).toBeNull()
  expect(besideInOrder({ row: 29, column: 2 }, { by: 1, size })).toBeNull()
})
