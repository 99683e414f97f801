import { expect, test } from 'vitest'
import { dateText, periodText } from './date-text'

test.each([
  ['2022-02-17', '17. februar 2022', '17 February 2022'],
  ['2022-05', 'mai 2022', 'May 2022'],
  ['2022', '2022', '2022'],
])('the date %s is written in words', (date, norwegian, english) => {
  expect(dateText(date, 'nb')).toBe(norwegian)
  expect(dateText(date, 'nn')).toBe(norwegian)
  expect(dateText(date, 'en')).toBe(english)
})

test.each([
  ['2022', '2022', '2022'],
  ['2022-04-01/2022-06-30', '1. april – 30. juni 2022', '1 April – 30 June 2022'],
  ['2022-04-01/2022-04-30', '1.–30. april 2022', '1–30 April 2022'],
  ['2022-04/2022-06', 'april–juni 2022', 'April–June 2022'],
  ['2021-09/2022-09', 'september 2021 – september 2022', 'September 2021 – September 2022'],
  ['2021/2022', '2021–2022', '2021–2022'],
  [
    '2021-12-30/2022-01-02',
    '30. desember 2021 – 2. januar 2022',
    '30 December 2021 – 2 January 2022',
  ],
  ['2022/2022-06', '2022–juni 2022', '2022–June 2022'],
])('the period %s says once what both ends share', (period, norwegian, english) => {
  expect(periodText(period, 'nb')).toBe(norwegian)
  expect(periodText(period, 'en')).toBe(english)
})
