import { expect, test } from 'vitest'
import { readDate } from './read-date'

test.each([
  '03.07.2021',
  '3.7.2021',
  '03/07/2021',
  '3. juli 2021',
  '3 July 2021',
  'July 3, 2021',
  '2021-07-03',
])('%s is the third of July', (text) => {
  expect(readDate(text)).toBe('2021-07-03')
})

test.each(['31.02.2021', '2021', 'juli 2021', '3.7.21', '13/25/2021'])('%s is no date', (text) => {
  expect(readDate(text)).toBeNull()
})
