import { expect, test } from 'vitest'
import { readFigures } from './read-figures'

function told(text: string) {
  return readFigures(text).map(({ value, unit }) => [value, unit])
}

test.each([
  ['vel 18 000 personer', 18000, 'personer'],
  ['rundt 1\u00a0240\u00a0000 km', 1240000, 'km'],
  ['1,200 fighters', 1200, 'fighters'],
  ['over 50 % av dem', 50, '%'],
  ['Tallet er 682.', 682, ''],
])('“%s” tells a figure', (text, value, unit) => {
  expect(told(text)).toEqual([[value, unit]])
})

test('dates, ordinals and numbers in names are no figures', () => {
  expect(told('Den 15. august 2022 kom den 3. gruppen i G5 og MSA-2.')).toEqual([])
})

test('the figures beside a date are read', () => {
  expect(told('I mars 2022 ble 300 sivile drept.')).toEqual([[300, 'sivile']])
})
