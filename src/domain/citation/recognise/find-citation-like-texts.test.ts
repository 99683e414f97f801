import fc from 'fast-check'
import { expect, test } from 'vitest'
import { aSource } from '../../../../tests/support/source'
import { CITATION_MODES, type Citation } from '../../content/inline'
import { REPORT_LANGUAGES } from '../../content/report-content'
import { citationText } from '../citation-text'
import {
  citationOf,
  findCitationLikeTexts,
  type CitationLikeText,
} from './find-citation-like-texts'
import { sourceRegister } from './source-register'

const people = (...families: string[]) => families.map((family) => ({ family, given: null }))

const SOURCES = [
  aSource({ id: 'icg-a', shortName: 'ICG', yearSuffix: 'a' }),
  aSource({ id: 'icg-b', shortName: 'ICG', yearSuffix: 'b' }),
  aSource({ id: 'hrw', shortName: 'HRW', issued: '2022-05' }),
  aSource({ id: 'ba', authors: people('Benjaminsen', 'Ba') }),
  aSource({ id: 'three', authors: people('Ås', 'Li', 'Ba'), issued: '2019' }),
  aSource({ id: 'minusma-a', shortName: 'MINUSMA', issued: '2022', yearSuffix: 'a' }),
  aSource({ id: 'minusma-b', shortName: 'MINUSMA', issued: '2022', yearSuffix: 'b' }),
  aSource({ id: 'minusma-c', shortName: 'MINUSMA', issued: '2022', yearSuffix: 'c' }),
  aSource({ id: 'acled', shortName: 'ACLED', issued: null }),
  aSource({ id: 'nrc', shortName: 'NRC', authors: [{ literal: 'Norwegian Refugee Council' }] }),
  aSource({ id: 'law', type: 'legislation', shortName: 'utlendingsloven', issued: '2008' }),
  aSource({ id: 'title', title: 'Ørkenkrigen', issued: '2012' }),
  aSource({ id: 'role', type: 'oral', shortName: 'diplomat i Bamako', issued: '2022' }),
  aSource({ id: 'landinfo', shortName: 'Landinfo', issued: '2016' }),
]
const library = sourceRegister(SOURCES)

function shown(text: string): string[] {
  return findCitationLikeTexts(text, library).map(({ start, end, citation, unknown }) => {
    const works = citation.references.map(({ source, locator, prefix = '', suffix = '' }) => {
      const place = locator ? ` ${locator.label} ${locator.value}` : ''
      return `${prefix}${source ?? '?'}${place}${suffix}`
    })
    const lost = unknown.map(({ work, candidates }) => ` ?${work.name}:${candidates.join()}`)
    return `[${text.slice(start, end)}] ${citation.mode} ${works.join(' + ')}${lost.join('')}`
  })
}

test.each([
  ['Slik (ICG 2021b, s. 10).', '[(ICG 2021b, s. 10)] parenthetical icg-b page 10'],
  ['Ifølge ICG (2021b, s. 10) er', '[ICG (2021b, s. 10)] narrative icg-b page 10'],
  [
    '(Benjaminsen & Ba 2021; HRW 2022)',
    '[(Benjaminsen & Ba 2021; HRW 2022)] parenthetical ba + hrw',
  ],
  ['Benjaminsen and Ba (2021) say', '[Benjaminsen and Ba (2021)] narrative ba'],
  ['(Ås mfl. 2019)', '[(Ås mfl. 2019)] parenthetical three'],
  ['(Ås et al. 2019)', '[(Ås et al. 2019)] parenthetical three'],
  ['(MINUSMA 2022a,b,c)', '[(MINUSMA 2022a,b,c)] parenthetical minusma-a + minusma-b + minusma-c'],
  ['ACLED (u.å.) har', '[ACLED (u.å.)] narrative acled'],
  ['(Norwegian Refugee Council 2021)', '[(Norwegian Refugee Council 2021)] parenthetical nrc'],
  ['(utlendingsloven 2008, § 28)', '[(utlendingsloven 2008, § 28)] parenthetical law section 28'],
  ['(«Ørkenkrigen» 2012)', '[(«Ørkenkrigen» 2012)] parenthetical title'],
  ['(diplomat i Bamako 2022)', '[(diplomat i Bamako 2022)] parenthetical role'],
  ['viser vi til Landinfo 2016, mens', '[Landinfo 2016] bare landinfo'],
  ['(se HRW 2022 for mer)', '[(se HRW 2022 for mer)] parenthetical se hrw for mer'],
  // what the library has no one source for
  ['(Nsaibia 2021)', '[(Nsaibia 2021)] parenthetical ? ?Nsaibia:'],
  ['(HRW 2021; ICG 2021a)', '[(HRW 2021; ICG 2021a)] parenthetical ? + icg-a ?HRW:'],
  ['(ICG 2021)', '[(ICG 2021)] parenthetical ? ?ICG:icg-a,icg-b'],
  ['(ICG 2021c)', '[(ICG 2021c)] parenthetical ? ?ICG:icg-a,icg-b'],
  [
    '(Nsaibia 2021, s. 3; Nsaibia 2021, s. 9)',
    '[(Nsaibia 2021, s. 3; Nsaibia 2021, s. 9)] parenthetical ? page 3 + ? page 9 ?Nsaibia:',
  ],
])('“%s” reads as %s', (text, expected) => {
  expect(shown(text)).toEqual([expected])
})

test.each([
  'opprørene (1963, 1990, 2006 og 2012)',
  'fordelingen (1. april – 30. juni 2022)',
  'siste år (september 2021 til september 2022)',
  'Sivile ofre (2022)',
  'perioden (juni 2022)',
  'i Mali i 2021 og 2022',
  'resolusjon 2100 (2013)',
  'FAMa (Forces Armées Maliennes)',
  'avtalen (Alger, fra 2015)',
])('“%s” holds nothing that reads as a citation', (text) => {
  expect(shown(text)).toEqual([])
})

test('a work that has lost its letter is the only one of its name and year', () => {
  const lettered = sourceRegister([aSource({ id: 'x', shortName: 'ICG', yearSuffix: 'b' })])

  expect(findCitationLikeTexts('(ICG 2021)', lettered)[0]?.unknown).toEqual([])
})

test('every stretch of a text is found at its place', () => {
  expect(shown('Slik (ICG 2021a), og HRW (2022) mener (HRW 2022).')).toEqual([
    '[(ICG 2021a)] parenthetical icg-a',
    '[HRW (2022)] narrative hrw',
    '[(HRW 2022)] parenthetical hrw',
  ])
})

const cited = fc
  .record({
    mode: fc.constantFrom(...CITATION_MODES),
    source: fc.constantFrom(...SOURCES),
    page: fc.option(fc.integer({ min: 1, max: 999 })),
    language: fc.constantFrom(...REPORT_LANGUAGES),
  })
  .map(({ mode, source, page, language }) => {
    const locator = page === null ? {} : { locator: { label: 'page', value: `${page}` } as const }
    const references = [{ source: source.id, ...locator }]
    const citation: Citation = { type: 'citation', id: 'c', mode, references }
    return { citation, language }
  })

test('whatever the house writes as a citation reads as that citation again', () => {
  const sources = new Map(SOURCES.map((source) => [source.id, source]))
  fc.assert(
    fc.property(cited, ({ citation, language }) => {
      const parts = citationText(citation, { sources, language })
      const text = `Noe har hendt, skriver ${parts.map((part) => part.text).join('')}.`
      const [found] = findCitationLikeTexts(text, library)

      expect(found && citationOf(found, { id: 'c', sourceOf: () => null })).toEqual(citation)
    }),
    { numRuns: 500 },
  )
})

test('a text is a citation once someone has said which sources its unknown works are', () => {
  const [found] = findCitationLikeTexts('(Nsaibia 2021; HRW 2022)', library)
  const complete = (like: CitationLikeText | undefined, id: string | null) =>
    like && citationOf(like, { id: 'c', sourceOf: () => id })

  expect(complete(found, null)).toBeNull()
  expect(complete(found, 'ny')?.references).toEqual([{ source: 'ny' }, { source: 'hrw' }])
})
