import { expect, test } from 'vitest'
import { findings } from '../../../../tests/support/findings'
import { p, section, writtenReport } from '../../../../tests/support/written-report'
import { contradictingAccounts } from './contradicting-accounts'

function found(...lines: string[]) {
  const sections = lines.map((line, i) => section(`S${i}`, [p(`b${i}`, line)]))
  return findings(contradictingAccounts, writtenReport({ sections })).map(
    ({ outcome, values, place }) => [outcome, place.block, values?.here, values?.there],
  )
}

test('two years for one withdrawal are possible, at the place that stands alone', () => {
  expect(
    found(
      'I 2021 trakk Frankrike styrkene sine ut.',
      'Etter at franske styrker trakk seg ut i 2022, ble det verre.',
      'Uttrekkingen av franske styrker var ferdig 15. august 2022.',
    ),
  ).toEqual([['possible', 'b0', '2021', '2022']])
})

test('English is read alike', () => {
  expect(
    found('France withdrew its troops in 2021.', 'The French withdrawal ended in August 2022.'),
  ).toHaveLength(1)
})

test.each([
  [
    'a withdrawal takes months',
    'I februar 2022 vedtok Frankrike uttrekkingen.',
    'Den franske uttrekkingen var over i august 2022.',
  ],
  [
    'another actor withdraws',
    'I 2021 trakk Frankrike styrker ut.',
    'I 2022 trakk Tyskland styrker ut.',
  ],
  ['nobody is named', 'I 2021 trakk noen styrker ut.', 'I 2022 trakk noen styrker ut.'],
  ['a date is part of the period', 'Kuppet fant sted i 2020.', 'Kuppet fant sted 18. august 2020.'],
  [
    'one of several coups',
    'Det første kuppet kom 18. august 2020.',
    'Et nytt kupp, det andre kuppet, kom i 2021.',
  ],
  [
    'massacres in two places',
    'Massakren i Moura kom i mars 2022.',
    'Massakren i Ogossagou kom i mars 2019.',
  ],
  [
    'counts of two months',
    'I mars 2022 ble 300 sivile drept i Moura.',
    'I mai 2022 ble 100 sivile drept i Moura.',
  ],
  [
    'counts of two places',
    'I mars 2022 ble 300 sivile drept i Moura.',
    'I mars 2022 ble 100 sivile drept i Gao.',
  ],
  [
    'the same count',
    'I mars 2022 ble 300 sivile drept i Moura.',
    'I Moura ble 300 sivile drept i mars 2022.',
  ],
  [
    'a sentence that compares',
    'I mars 2022 ble 300 sivile drept i Moura.',
    'I mars 2022 ble 200 sivile og 100 soldater drept i Moura.',
  ],
])('%s: no contradiction', (_, first, second) => {
  expect(found(first, second)).toEqual([])
})

test('the same massacre at two times, and the same count with two figures, are possible', () => {
  expect(
    found('Massakren i Ogossagou kom i mars 2019.', 'Massakren i Ogossagou kom i mai 2019.'),
  ).toEqual([['possible', 'b0', 'mars 2019', 'mai 2019']])
  expect(
    found(
      'I mars 2022 ble 300 sivile drept i Moura.',
      'Det var i mars 2022 at 500 sivile døde i Moura.',
    ),
  ).toEqual([['possible', 'b0', '300 sivile', '500 sivile']])
})

test('two dates in one block are the author’s own', () => {
  expect(found('I 2021 trakk Frankrike styrker ut. I 2022 trakk Frankrike resten ut.')).toEqual([])
})
