import { expect, test } from 'vitest'
import { mayBeSame, readDates } from './read-dates'

function told(text: string) {
  return readDates(text).map(({ from, to, text: words }) => [words, from, to])
}

test.each([
  ['den 17. februar 2022 kom', '17. februar 2022', '2022-02-17', '2022-02-17'],
  ['on 17 February 2022', '17 February 2022', '2022-02-17', '2022-02-17'],
  ['on April 5, 2022', 'April 5, 2022', '2022-04-05', '2022-04-05'],
  ['i august 2022 kom', 'august 2022', '2022-08-01', '2022-08-31'],
  ['siden 2012.', '2012', '2012-01-01', '2012-12-31'],
  ['i 2015 – 2016, da', '2015 – 2016', '2015-01-01', '2016-12-31'],
  ['april–juni 2022', 'april–juni 2022', '2022-04-01', '2022-06-31'],
  ['1. april – 30. juni 2022', '1. april – 30. juni 2022', '2022-04-01', '2022-06-30'],
  ['september 2021 til mai 2022', 'september 2021 til mai 2022', '2021-09-01', '2022-05-31'],
  ['i august og september 2022', 'august og september 2022', '2022-08-01', '2022-09-31'],
])('“%s” tells one date', (text, words, from, to) => {
  expect(told(text)).toEqual([[words, from, to]])
})

test('years in a row are as many dates', () => {
  expect(told('(1963, 1990, 2006 og 2012)').map(([words]) => words)).toEqual([
    '1963',
    '1990',
    '2006',
    '2012',
  ])
})

test.each([
  'resolusjon 2100',
  'rundt 1200 menn',
  '22. august',
  'They may have',
  'ICG2021b',
  'i 20221',
])('“%s” tells no date', (text) => {
  expect(told(text)).toEqual([])
})

test('a day may be in a month, a month in a year, but not in another', () => {
  const [day, month, other] = readDates('3. mai 2021. Mai 2021. I 2022.')
  expect(day && month && mayBeSame(day, month)).toBe(true)
  expect(day && other && mayBeSame(day, other)).toBe(false)
})
