import { expect, test } from 'vitest'
import { outlineNumber } from './outline-number'

const LINES = [
  { section: 'a', level: 1 },
  { section: 'b', level: 2 },
  { section: 'c', level: 1 },
  { section: 'd', level: 2 },
  { section: 'e', level: 2 },
]

test.each([
  ['a', '1'],
  ['b', '1.1'],
  ['c', '2'],
  ['e', '2.2'],
])('section %s has the number %s', (section, number) => {
  expect(outlineNumber(LINES, section)).toBe(number)
})
