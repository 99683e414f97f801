import { expect, test } from 'vitest'
import { addMonths } from './add-months'

test.each([
  ['2022-10-14', 24, '2024-10-14'],
  ['2022-12-31', 2, '2023-02-28'],
  ['2024-01-31', 1, '2024-02-29'],
  ['2024-02-29', 24, '2026-02-28'],
  ['2022-03-15', -6, '2021-09-15'],
  ['2022-03-15', 0, '2022-03-15'],
] as const)('%s and %d months is %s', (date, months, later) => {
  expect(addMonths(date, months)).toBe(later)
})
