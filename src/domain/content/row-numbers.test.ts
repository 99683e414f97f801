import { expect, test } from 'vitest'
import { rowNumbers } from './row-numbers'

test('rows that follow each other are named as one', () => {
  expect(rowNumbers([2, 5, 6, 7, 11])).toBe('2, 5–7, 11')
})

test('no rows are no words', () => {
  expect(rowNumbers([])).toBe('')
})

test('more stretches than anybody reads are cut short', () => {
  const rows = Array.from({ length: 20 }, (_, i) => 2 * i + 1)

  expect(rowNumbers(rows)).toBe('1, 3, 5, 7, 9, 11, 13, 15, 17, 19, 21, 23, …')
})
