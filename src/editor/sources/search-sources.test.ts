import { expect, test } from 'vitest'
import type { CitableSource } from '@/domain/citation/citable-source'
import { searchSources } from './search-sources'

const sources: CitableSource[] = [
  source('icg', { shortName: 'ICG', title: 'Enabling Dialogue', issued: '2021-12-10' }),
  source('ba', {
    authors: [
      { family: 'Benjaminsen', given: 'Tor A.' },
      { family: 'Ba', given: 'Boubacar' },
    ],
    title: 'Pourquoi des pasteurs rejoignent-ils Taoudénit',
  }),
  source('sørøy', { authors: [{ literal: 'Sørøy forlag' }], title: 'Ørkenkrigen' }),
]

test.each([
  ['icg', ['icg']],
  ['dialogue 2021', ['icg']],
  ['benjaminsen boubacar', ['ba']],
  ['taoudenit', ['ba']],
  ['TAOUDÉNIT', ['ba']],
  ['soroy orken', ['sørøy']],
  ['icg 2020', []],
  ['', ['icg', 'ba', 'sørøy']],
])('«%s» finds %j', (query, ids) => {
  expect(searchSources(sources, query).map(({ id }) => id)).toEqual(ids)
})

function source(id: string, more: Partial<CitableSource>): CitableSource {
  const empty = { shortName: null, authors: [], title: null, issued: null, yearSuffix: null }
  return { id, ...empty, ...more }
}
