import { expect, test } from 'vitest'
import { readPeriod } from './read-period'

test.each([
  ['1. april – 30. juni 2022', '2022-04-01/2022-06-30'],
  ['2022', '2022'],
  ['april – juni 2022', '2022-04/2022-06'],
  ['Jan.-mars 2022', '2022-01/2022-03'],
  ['september 2021 til september 2022', '2021-09/2022-09'],
  ['fra 1. mai 2021 til 3. juni 2022', '2021-05-01/2022-06-03'],
  ['juni 2022', '2022-06'],
  ['2019–2021', '2019/2021'],
  ['1 April 2022 – 30 June 2022', '2022-04-01/2022-06-30'],
])('%s is %s', (text, period) => {
  expect(readPeriod(text)).toBe(period)
})

test.each(['31. juni 2022', 'juni', '1963, 1990, 2006 og 2012', 'ICG 2021c', '', '5. 2022'])(
  '"%s" is no period',
  (text) => {
    expect(readPeriod(text)).toBeNull()
  },
)
