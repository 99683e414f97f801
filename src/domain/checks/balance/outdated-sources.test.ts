import { expect, test } from 'vitest'
import { findings } from '../../../../tests/support/findings'
import { p, section, work, writtenReport } from '../../../../tests/support/written-report'
import type { FrontMatter } from '../../content/report-content'
import { outdatedSources } from './outdated-sources'

const sources = [
  work('old', { issued: '2020' }),
  work('spring', { issued: '2022-04-13' }),
  work('later', { issued: '2022-04-14' }),
  work('month', { issued: '2022-04' }),
  work('undated', { issued: null }),
  work('read', { issued: null, accessed: '2022-10-01' }),
]
const SECURITY = [{ slug: 'sikkerhet', name: 'Sikkerhet' }]

function found(line: string, report: Partial<FrontMatter> = {}) {
  const content = writtenReport({ sections: [section('S', [p('b', line)])], sources, report })
  return findings(outdatedSources, content).map(({ outcome, values }) => [outcome, values])
}

test.each([
  ['nb', 'Gruppen er i dag sterk {old}.'],
  ['nn', 'Gruppa er framleis sterk {old}.'],
  ['en', 'The group is now strong {old}.'],
] as const)('in %s the present told from an old source is possible', (language, line) => {
  expect(found(line, { language })).toEqual([['possible', { year: '2020', months: 12 }]])
})

test.each([
  ['the past', 'Gruppen var sterk i 2012 {old}.'],
  ['to reach one’s goals', 'De vil å nå målene {old}.'],
  ['a newer source beside it', 'Gruppen er i dag sterk {old; later}.'],
  ['a source without a date', 'Gruppen er i dag sterk {old; undated}.'],
  ['an undated source that was read lately', 'Gruppen er i dag sterk {read}.'],
  ['no source', 'Gruppen er i dag sterk.'],
  ['an old work to read more in', 'Gruppen er i dag sterk.[^Se {b:old}.]'],
])('%s is left in peace', (_, line) => {
  expect(found(line)).toEqual([])
})

test('security asks for a source of the last six months, to the day', () => {
  const report = { topics: SECURITY }
  expect(found('Gruppen er i dag sterk {spring}.', report)).toHaveLength(1)
  expect(found('Gruppen er i dag sterk {later}.', report)).toEqual([])
  expect(found('Gruppen er i dag sterk {month}.', report)).toEqual([])
})

test('law may have sources of three years, and the strictest topic counts', () => {
  const law = [{ slug: 'lov', name: 'Lov' }]
  expect(found('Loven gjelder fortsatt {old}.', { topics: law })).toEqual([])
  expect(found('Loven gjelder fortsatt {old}.', { topics: [...law, ...SECURITY] })).toHaveLength(1)
})

test('without a cut-off date the day of asking counts', () => {
  expect(found('Gruppen er i dag sterk {old}.', { cutOffDate: null })).toHaveLength(1)
})
