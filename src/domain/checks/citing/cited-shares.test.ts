import { expect, test } from 'vitest'
import { p, section, work, writtenReport } from '../../../../tests/support/written-report'
import { citedShares } from './cited-shares'

test('the share counts what claims something, and what its author says that it rests on', () => {
  const sections = [
    section('Kapittel', [
      p('a', 'Byen ble angrepet i 2020 {hrw}.'),
      p('b', 'Byen ble angrepet i 2021.'),
      p('c', 'Det var kupp i 2020.', { basis: { kind: 'common-knowledge' } }),
      p('d', 'Bildet er sammensatt.[^Byen ble angrepet i 2019.]'),
    ]),
    section('Tomt', [], [section('Del', [p('e', 'Responsen er kort.')])]),
  ]
  expect(citedShares(writtenReport({ sections, sources: [work('hrw')] }))).toEqual([
    {
      section: 'kapittel',
      number: '1',
      title: 'Kapittel',
      statements: 4,
      supported: 2,
      share: 0.5,
    },
    { section: 'tomt', number: '2', title: 'Tomt', statements: 0, supported: 0, share: 1 },
    { section: 'del', number: '2.1', title: 'Del', statements: 0, supported: 0, share: 1 },
  ])
})
