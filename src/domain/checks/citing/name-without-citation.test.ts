import { expect, test } from 'vitest'
import type { ReportLanguage } from '../../content/report-content'
import { findings } from '../../../../tests/support/findings'
import { p, section, work, writtenReport } from '../../../../tests/support/written-report'
import { nameWithoutCitation } from './name-without-citation'

const sources = [
  work('hrw', { authors: [{ literal: 'Human Rights Watch' }] }),
  work('ba', {
    shortName: null,
    authors: [
      { family: 'Benjaminsen', given: null },
      { family: 'Ba', given: null },
    ],
  }),
]

function names(line: string, language: ReportLanguage = 'nb') {
  const sections = [section('S', [p('a', 'Et kupp {hrw; ba}.'), p('b', line)])]
  const content = writtenReport({ sections, sources, report: { language } })
  return findings(nameWithoutCitation, content).map(({ values }) => values?.name)
}

test.each([
  ['Styrken har, ifølge HRW, liten evne til dette.', 'nb', 'HRW'],
  ['Human Rights Watch melder om flere drap.', 'nb', 'Human Rights Watch'],
  ['Dette er ifølge Benjaminsen og Ba vanskelig.', 'nb', 'Benjaminsen og Ba'],
  ['Ifølgje HRW er det vanskeleg.', 'nn', 'HRW'],
  ['According to HRW, this is hard.', 'en', 'HRW'],
  ['Benjaminsen and Ba concluded that this is hard.', 'en', 'Benjaminsen and Ba'],
] as const)('a name that is given the words and not cited is found: %s', (line, language, name) => {
  expect(names(line, language)).toEqual([name])
})

test.each([
  'Styrken har, ifølge HRW {hrw}, liten evne til dette.',
  'Benjaminsen og Ba er kjent {ba}. Dette er ifølge Benjaminsen og Ba vanskelig.',
  'Ifølge {n:hrw} er det vanskelig.',
  'HRW har kontor i byen.',
  'Ifølge maliske myndigheter er det vanskelig.',
])('what is cited, or not given the words, is left in peace: %s', (line) => {
  expect(names(line)).toEqual([])
})
