import { expect, test } from 'vitest'
import type { ReportLanguage } from '../../content/report-content'
import { findings } from '../../../../tests/support/findings'
import { p, section, work, writtenReport } from '../../../../tests/support/written-report'
import { citationForm } from './citation-form'

const person = (family: string) => ({ family, given: null })
const sources = [
  work('icg'),
  work('two', { shortName: null, authors: [person('Marsh'), person('Rolandsen (jr.')] }),
  work('pair', { shortName: null, authors: [person('Holm'), person('Dahl')] }),
]

function mended(line: string, language: ReportLanguage = 'nb') {
  const content = writtenReport({
    sections: [section('S', [p('b', line)])],
    sources,
    report: { language },
  })
  return findings(citationForm, content).map(({ mending }) =>
    mending?.kind === 'replace-text' ? mending.to : mending?.kind,
  )
}

test.each([
  ['Ifølge Holm & Dahl er det slik.', 'nb', 'Holm og Dahl'],
  ['Dette er kjent (Holm og Dahl 2021).', 'nb', 'Holm & Dahl'],
  ['Holm & Dahl wrote this.', 'en', 'Holm and Dahl'],
  ['Holm and Dahl skriv dette.', 'nn', 'Holm og Dahl'],
  ['Dette er kjent (ICG, 2021b).', 'nb', 'ICG 2021b'],
  ['Dette er kjent (ICG, u.å.).', 'nb', 'ICG u.å.'],
] as const)('“%s” in %s: it should be “%s”', (line, language, to) => {
  expect(mended(line, language)).toEqual([to])
})

test.each([
  'Holm og Dahl skriver dette.',
  'Kjent (Holm & Dahl 2021).',
  'I byen, 2021 og senere.',
  'Kjent {icg}.',
])('the right form is left in peace: %s', (line) => {
  expect(mended(line)).toEqual([])
})

test('a page that is typed behind the work becomes a locator', () => {
  const block = p('b', 'Kjent {icg}.')
  const children = block.children.map((inline) =>
    inline.type === 'citation'
      ? { ...inline, references: [{ source: 'icg', suffix: ', p. 3-6' }] }
      : inline,
  )
  const sections = [section('S', [{ ...block, children }])]
  expect(findings(citationForm, writtenReport({ sections, sources }))).toMatchObject([
    {
      code: 'check-page-typed',
      mending: {
        to: { references: [{ source: 'icg', locator: { label: 'page', value: '3–6' } }] },
      },
    },
  ])
})
