import { expect, test } from 'vitest'
import type { ReportLanguage } from '../../content/report-content'
import { findings, said } from '../../../../tests/support/findings'
import { p, section, work, writtenReport } from '../../../../tests/support/written-report'
import { unmarkedAssessment } from './unmarked-assessment'

function content(line: string, language: ReportLanguage = 'nb') {
  const sections = [section('S', [p('b', line)])]
  return writtenReport({ sections, sources: [work('icg')], report: { language } })
}

test.each([
  ['Byen er gul i {b:icg}, men vil antagelig i dag være rød.', 'nb'],
  ['Byen er gul i {b:icg}, men er truleg raud no.', 'nn'],
  ['The town is yellow in {b:icg}, but is probably red by now.', 'en'],
] as const)('a guess that passes for the source’s is found: %s', (line, language) => {
  expect(findings(unmarkedAssessment, content(line, language))).toMatchObject([
    {
      code: 'check-assessment-as-sourced',
      outcome: 'discrepancy',
      mending: { kind: 'mark', basis: 'own-assessment' },
    },
  ])
})

test.each([
  ['Vi antar at det er slik.', 'nb'],
  ['Dette er vår eiga vurdering.', 'nn'],
  ['In our view this is so.', 'en'],
] as const)('what the house says that it thinks is to be marked: %s', (line, language) => {
  expect(said(unmarkedAssessment, content(line, language))).toEqual([
    'check-assessment-unmarked at b',
  ])
})

test.each([
  [
    'a guess that is given to the source',
    'Ifølge {n:icg} vil byen trolig falle, men det er usikkert.',
  ],
  ['a guess before a citation in parentheses', 'Byen vil trolig falle {icg}.'],
  [
    'a guess of its own in the next sentence',
    'Byen er gul i {b:icg}. Det er grunn til å tro at den vil falle.',
  ],
  ['a guess of the cited author', '{n:icg} mener at byen trolig vil falle.'],
  ['what somebody is said to have done', 'Gruppen skal ha angrepet byen.'],
])('%s is left in peace', (_, line) => {
  expect(said(unmarkedAssessment, content(line))).toEqual([])
})

test('what is marked is left in peace, and a footnote is marked for itself', () => {
  const own = { basis: { kind: 'own-assessment' } } as const
  const sections = [
    section('S', [p('b', 'Vi antar dette.', own), p('c', 'Slik.[^Vi antar dette.]', own)]),
  ]
  expect(said(unmarkedAssessment, writtenReport({ sections }))).toEqual([
    expect.stringMatching(/unmarked at c-\d+/),
  ])
})
