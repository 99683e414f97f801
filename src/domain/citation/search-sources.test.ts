import fc from 'fast-check'
import { expect, test } from 'vitest'
import { aSource } from '../../../tests/support/source'
import { sourceLabel } from './source-label'
import { sourceIndex } from './search-sources'

const SOURCES = [
  aSource({
    id: 'icg-b',
    shortName: 'ICG',
    authors: [{ literal: 'International Crisis Group' }],
    title: 'Enabling Dialogue',
    issued: '2021-12-10',
    yearSuffix: 'b',
  }),
  aSource({
    id: 'icg-20',
    shortName: 'ICG',
    title: 'Speaking with the “Bad Guys”',
    issued: '2020',
  }),
  aSource({ id: 'icglr', shortName: 'ICGLR', title: 'Great Lakes', issued: '2021' }),
  aSource({
    id: 'ba',
    authors: [
      { family: 'Benjaminsen', given: 'Tor A.' },
      { family: 'Ba', given: 'Boubacar' },
    ],
    title: 'Pourquoi des pasteurs rejoignent-ils Taoudénit',
    doi: '10.1080/19392206.2021.1925035',
    issued: '2019',
  }),
  aSource({
    id: 'soroy',
    authors: [{ literal: 'Sørøy forlag' }],
    title: 'Ørkenkrigen',
    issued: '2012',
  }),
  aSource({
    id: 'minusma',
    shortName: 'MINUSMA',
    title: 'Note trimestrielle',
    publisher: 'United Nations',
    issued: '2022',
  }),
  aSource({ id: 'acled', shortName: 'ACLED', title: 'Data Export Tool', issued: null }),
  aSource({
    id: 'nrc',
    authors: [{ literal: 'Norwegian Refugee Council' }],
    title: 'Agenda 2030',
    issued: '2016',
    isbn: '9780306406157',
  }),
]
const index = sourceIndex(SOURCES)

function found(query: string, uses: Record<string, number> = {}): string[] {
  return index.search(query, { uses: new Map(Object.entries(uses)) }).map(({ id }) => id)
}

test.each([
  ['dialogue 2021', ['icg-b']],
  ['icg 2020', ['icg-20']],
  ['icg 2021b s. 10', ['icg-b', 'icglr']],
  ['icg 2021c', ['icglr']],
  ['international crisis', ['icg-b']],
  ['benjaminsen boubacar', ['ba']],
  ['benjaminsen & ba 2019', ['ba']],
  ['taoudenit', ['ba']],
  ['TAOUDÉNIT', ['ba']],
  ['soroy orken', ['soroy']],
  ['ØRKEN', ['soroy']],
  ['nrc', ['nrc']],
  ['united nations', ['minusma']],
  ['978-0-306-40615-7', ['nrc']],
  ['ISBN 9780306406157', ['nrc']],
  ['97803064', ['nrc']],
  ['10.1080/19392206.2021.1925035', ['ba']],
  ['https://doi.org/10.1080/19392206', ['ba']],
  ['acled u.å.', ['acled']],
  ['agenda 2030', ['nrc']],
  ['icg 1999', []],
  ['xyzzy', []],
  ['hrw 2020; minusma', ['minusma']],
  ['s. 10', SOURCES.map(({ id }) => id)],
  ['', SOURCES.map(({ id }) => id)],
])('“%s” finds %j', (query, ids) => {
  expect(found(query)).toEqual(ids)
})

test.each([
  ['benjamnsen', 'ba'],
  ['minumsa', 'minusma'],
  ['orkenkrgien', 'soroy'],
  ['dialouge', 'icg-b'],
  ['acld', 'acled'],
])('“%s” is a typing error, and finds %s', (query, id) => {
  expect(found(query)).toEqual([id])
})

test('where a word is found as it was typed, nothing that only looks like it is found', () => {
  expect(found('tool')).toEqual(['acled'])
})

test('the work of that name and year comes before what the report uses', () => {
  expect(found('icg 2021', { icglr: 9 })).toEqual(['icg-b', 'icglr'])
})

test('what the report uses most comes before the rest', () => {
  expect(found('icg', { icglr: 2, 'icg-20': 5 })).toEqual(['icg-20', 'icglr', 'icg-b'])
  expect(found('', { acled: 1, nrc: 3 }).slice(0, 2)).toEqual(['nrc', 'acled'])
})

test('every source is found by its own label, first among all', () => {
  fc.assert(
    fc.property(
      fc.constantFrom(...SOURCES),
      fc.constantFrom('nb', 'nn', 'en'),
      fc.integer({ min: 1, max: 999 }),
      (source, language, page) => {
        expect(found(`${sourceLabel(source, language)}, s. ${page}`)[0]).toBe(source.id)
      },
    ),
  )
})

test('any text can be searched for', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme' }), (query) => {
      expect(found(query).length).toBeLessThanOrEqual(SOURCES.length)
    }),
  )
})
