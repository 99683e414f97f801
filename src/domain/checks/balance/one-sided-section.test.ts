import { expect, test } from 'vitest'
import { findings } from '../../../../tests/support/findings'
import {
  aTable,
  p,
  section,
  tableAt,
  work,
  writtenReport,
} from '../../../../tests/support/written-report'
import { oneSidedSection } from './one-sided-section'

const sources = [
  work('icg', { publisher: 'International Crisis Group' }),
  work('icg2', { publisher: 'International Crisis Group' }),
  work('hrw', { publisher: 'Human Rights Watch' }),
  work('amnesty', { publisher: 'Amnesty International' }),
  work('minusma', { publisher: 'MINUSMA' }),
  work('bbc', { type: 'news', publisher: 'BBC' }),
]

function found(cited: string[], table = '') {
  const blocks = [p('b', cited.map((key) => `Et kupp {${key}}.`).join(' ')), tableAt('t')]
  const tables = [aTable('t', { source: table })]
  const content = writtenReport({ sections: [section('S', blocks)], sources, tables })
  return findings(oneSidedSection, content).map(({ code, values }) => [code, values])
}

test('more than 60 % from one publisher is found', () => {
  expect(found(['icg', 'icg2', 'icg', 'icg', 'minusma', 'bbc'])).toEqual([
    ['check-one-publisher', { publisher: 'International Crisis Group', percent: 67 }],
  ])
})

test('more than 60 % of one kind is found', () => {
  expect(found(['icg', 'hrw', 'amnesty', 'hrw', 'bbc'])).toEqual([
    ['check-one-kind', { kind: ['ngo'], percent: 80 }],
  ])
})

test.each([
  ['60 %', ['icg', 'icg', 'icg', 'bbc', 'minusma']],
  ['four citations', ['icg', 'icg', 'icg', 'icg']],
])('%s is left in peace', (_, cited) => {
  expect(found(cited)).toEqual([])
})

test('what a table cites is not counted', () => {
  expect(found(['icg', 'icg', 'icg', 'bbc', 'minusma'], '{b:icg}')).toEqual([])
})
