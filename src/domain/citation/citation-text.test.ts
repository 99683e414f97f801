import { expect, test } from 'vitest'
import type { Citation } from '../content/inline'
import type { ReportLanguage } from '../content/report-content'
import { aSource } from '../../../tests/support/source'
import { citationText } from './citation-text'

const WORKS = [
  aSource({ id: 'icg-b', shortName: 'ICG', issued: '2021-02-10', yearSuffix: 'b' }),
  aSource({ id: 'icg-c', shortName: 'ICG', issued: '2021', yearSuffix: 'c' }),
  aSource({ id: 'risemberg', authors: [{ family: 'Risemberg', given: 'A.' }], issued: '2022' }),
  aSource({ id: 'nupi', shortName: 'NUPI', issued: '2022' }),
  aSource({ id: 'minusma-a', shortName: 'MINUSMA', issued: '2022-05', yearSuffix: 'a' }),
  aSource({ id: 'minusma-b', shortName: 'MINUSMA', issued: '2022-08', yearSuffix: 'b' }),
  aSource({ id: 'minusma-c', shortName: 'MINUSMA', issued: '2022-11', yearSuffix: 'c' }),
  aSource({ id: 'minusma-21', shortName: 'MINUSMA', issued: '2021' }),
  aSource({ id: 'acled', shortName: 'ACLED', issued: null }),
  aSource({ id: 'acled-b', shortName: 'ACLED', issued: null, yearSuffix: 'b' }),
  aSource({
    id: 'ba',
    authors: [
      { family: 'Benjaminsen', given: 'Tor A.' },
      { family: 'Ba', given: 'Boubacar' },
    ],
  }),
  aSource({
    id: 'many',
    authors: [{ family: 'Ås', given: null }, { family: 'Li', given: null }, { literal: 'UDI' }],
  }),
  aSource({ id: 'hrw', shortName: 'HRW', issued: '2022' }),
  aSource({ id: 'un-b', shortName: 'UN Security Council', issued: '2022', yearSuffix: 'b' }),
  aSource({ id: 'landinfo-a', shortName: 'Landinfo', issued: '2016', yearSuffix: 'a' }),
  aSource({ id: 'landinfo-b', shortName: 'Landinfo', issued: '2016', yearSuffix: 'b' }),
  aSource({ id: 'title-only', title: 'Loven', issued: '1999' }),
]
const SOURCES = new Map(WORKS.map((source) => [source.id, source]))

type Shape = Partial<Citation> & Pick<Citation, 'references'>

function citation(shape: Shape): Citation {
  return { type: 'citation', id: 'c', mode: 'parenthetical', ...shape }
}

function partsOf(shape: Shape, language: ReportLanguage = 'nb') {
  return citationText(citation(shape), { sources: SOURCES, language })
}

function textOf(shape: Shape, language: ReportLanguage = 'nb'): string {
  return partsOf(shape, language)
    .map(({ text }) => text)
    .join('')
}

const page = (value: string) => ({ label: 'page', value }) as const
const refs = (...ids: string[]) => ids.map((source) => ({ source }))

test('a no-break space holds a locator to its label', () => {
  expect(textOf({ references: [{ source: 'nupi', locator: page('9') }] })).toContain('s.\u00a09')
})

test('each work in a group is a reference of its own that says its whole name', () => {
  expect(partsOf({ references: refs('minusma-a', 'minusma-b') })).toEqual([
    { kind: 'text', text: '(' },
    reference('minusma-a', 'MINUSMA 2022a', 'MINUSMA 2022a'),
    { kind: 'text', text: ',' },
    reference('minusma-b', 'b', 'MINUSMA 2022b'),
    { kind: 'text', text: ')' },
  ])
})

test('an author’s own words are text, not a part of the reference', () => {
  expect(partsOf({ references: [{ source: 'icg-c', prefix: 'basert på ' }] })).toEqual([
    { kind: 'text', text: '(basert på ' },
    reference('icg-c', 'ICG 2021c', 'ICG 2021c'),
    { kind: 'text', text: ')' },
  ])
})

function reference(source: string, text: string, label: string) {
  return { kind: 'reference', source, text, label, locator: null }
}
