import { expect, test } from 'vitest'
import type { Source } from '../content/source'
import { aSource } from '../../../tests/support/source'
import { referenceEntry } from './reference-entry'

const web = { url: 'https://example.org/a', accessed: '2022-03-03' } as const

function read(source: Partial<Source>, language: 'nb' | 'nn' | 'en' = 'nb'): string {
  return referenceEntry(aSource(source), language)
    .map((part) => (part.kind === 'url' ? part.url : part.text))
    .join('')
    .replaceAll('\u00a0', ' ')
}

const ICG = {
  shortName: 'ICG',
  authors: [{ literal: 'International Crisis Group' }],
  title: 'Sahel after dark',
  publisher: 'ICG',
  place: 'Brussel',
  issued: '2021-02-10',
  yearSuffix: 'b',
  pages: '34',
  ...web,
} as const satisfies Partial<Source>

test('a report says who, when, what, where, how long, and when it was read', () => {
  expect(read({ ...ICG, authors: [...ICG.authors] })).toBe(
    'ICG – International Crisis Group (2021b, 10. februar). Sahel after dark. Brussel: ICG. 34 s. https://example.org/a Lest 3. mars 2022.',
  )
})

test('the words of an entry are in the language of the report', () => {
  const report = { ...ICG, authors: [...ICG.authors] }

  expect(read(report, 'nn')).toContain('34 s. https://example.org/a Lesen 3. mars 2022.')
  expect(read(report, 'en')).toContain('34 pp. https://example.org/a Accessed 3 March 2022.')
  expect(read(report, 'en')).toContain('(2021b, 10 February)')
})

test.each<[string, Partial<Source>, string]>([
  [
    'a book',
    {
      type: 'book',
      authors: [
        { family: 'Benjaminsen', given: 'Tor A.' },
        { family: 'Ba', given: 'Boubacar' },
      ],
      title: 'Land og makt',
      place: 'Oslo',
      publisher: 'Forlaget',
    },
    'Benjaminsen, Tor A. & Ba, Boubacar (2021). Land og makt. Oslo: Forlaget.',
  ],
  [
    'a chapter in a book',
    {
      type: 'book',
      authors: [{ family: 'Li', given: null }],
      title: 'Nord',
      containerTitle: 'Konflikter',
      pages: '12-34',
      publisher: 'Forlaget',
    },
    'Li (2021). «Nord». I Konflikter, s. 12–34. Forlaget.',
  ],
  [
    'an article in a journal',
    {
      type: 'article',
      authors: [{ family: 'Marsh', given: 'N.' }],
      title: 'Hvor nå?',
      containerTitle: 'Tidsskriftet 4(2)',
      pages: '7',
    },
    'Marsh, N. (2021). «Hvor nå?» Tidsskriftet 4(2), s. 7.',
  ],
  [
    'a news item',
    { type: 'news', shortName: 'Le Monde', title: 'Ute', issued: '2022-08-15', ...web },
    'Le Monde (2022, 15. august). «Ute». https://example.org/a Lest 3. mars 2022.',
  ],
  [
    'an undated dataset',
    { type: 'dataset', shortName: 'ACLED', title: 'Export tool', issued: null, ...web },
    'ACLED (u.å.). Export tool [datasett]. https://example.org/a Lest 3. mars 2022.',
  ],
  [
    'a law without an author',
    { type: 'legislation', title: 'Lov om pass', issued: '1999', publisher: 'Stortinget' },
    'Lov om pass (1999). Stortinget.',
  ],
  [
    'an oral source',
    {
      type: 'oral',
      authors: [{ literal: 'Internasjonal organisasjon' }],
      title: 'Samtale med en rådgiver',
      titleSupplied: true,
      place: 'Bamako',
      issued: '2022-03-03',
    },
    'Internasjonal organisasjon (2022, 3. mars). [Samtale med en rådgiver]. Muntlig kilde, Bamako.',
  ],
])('%s is complete for its kind', (_, source, expected) => {
  expect(read(source)).toBe(expected)
})

test('a title and an address are pieces of their own', () => {
  expect(referenceEntry(aSource({ shortName: 'X', language: 'en', url: web.url }), 'nb')).toEqual([
    { kind: 'text', text: 'X (2021). ' },
    { kind: 'title', text: 'A title', isItalic: true, language: 'en' },
    { kind: 'text', text: '. ' },
    { kind: 'url', url: web.url },
  ])
})
