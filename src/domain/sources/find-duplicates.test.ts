import fc from 'fast-check'
import { expect, test } from 'vitest'
import { aDraftSource } from '../../../tests/support/source'
import type { DraftSource } from '../content/manuscript'
import { findDuplicates } from './find-duplicates'

function pairOf(first: Partial<DraftSource>, second: Partial<DraftSource>) {
  const [pair] = findDuplicates([
    aDraftSource({ id: 'a', ...first }),
    aDraftSource({ id: 'b', title: 'Another title', issued: '1999', ...second }),
  ])
  return pair
}

test.each([
  ['https://www.example.org/a/', 'http://example.org/a'],
  ['https://example.org/a?utm_source=x&id=2', 'https://example.org/a?id=2#top'],
  ['https://example.org/a?b=1&a=2', 'https://m.example.org/a?a=2&b=1'],
  ['https://example.org/a/index.html', 'https://example.org/a'],
])('%s and %s are one address', (first, second) => {
  expect(pairOf({ url: first }, { url: second })?.reasons).toEqual(['url'])
})

test.each([
  ['https://example.org/a?id=1', 'https://example.org/a?id=2'],
  ['https://example.org/', 'https://example.org'],
  ['https://example.org/a', 'https://example.net/a'],
])('%s and %s do not name one work', (first, second) => {
  expect(pairOf({ url: first }, { url: second })).toBeUndefined()
})

test('an ISBN of ten digits names the same book as the one of thirteen', () => {
  const pair = pairOf({ isbn: '3161484100' }, { isbn: '9783161484100' })

  expect(pair?.reasons).toEqual(['isbn'])
})

test('a DOI is the same in upper and lower case', () => {
  expect(pairOf({ doi: '10.1080/ABC' }, { doi: '10.1080/abc' })?.reasons).toEqual(['doi'])
})

test('titles are compared without case, diacritics and punctuation, and only with the same date', () => {
  const title = 'Mali: Fin d’une transition à l’été'
  const folded = 'MALI – fin d’une transition a l’ete.'

  expect(pairOf({ title }, { title: folded, issued: '2021' })?.reasons).toEqual(['title-and-date'])
  expect(pairOf({ title }, { title: folded, issued: '2020' })).toBeUndefined()
})

test('works that share a number but differ in title are a possible pair only', () => {
  const url = 'https://example.org/data/dashboard'

  expect(pairOf({ url }, { url })?.strength).toBe('possible')
  expect(pairOf({ url }, { url, title: 'a title' })?.strength).toBe('likely')
})

test('short name and year make a possible pair where one of the two has no title', () => {
  const icg = { shortName: 'ICG', issued: '2021' }

  expect(pairOf(icg, { ...icg, title: null })).toMatchObject({
    reasons: ['name-and-year'],
    strength: 'possible',
  })
  expect(pairOf(icg, icg)).toBeUndefined()
})

test('a pair is given once, with every reason', () => {
  const same = {
    url: 'https://example.org/a',
    doi: '10.1080/1',
    title: 'One long title',
    issued: '2021',
  }

  expect(
    findDuplicates([aDraftSource({ id: 'a', ...same }), aDraftSource({ id: 'b', ...same })]),
  ).toEqual([
    { first: 'a', second: 'b', reasons: ['doi', 'url', 'title-and-date'], strength: 'likely' },
  ])
})

test('no pair is of a source with itself, and none is given in both directions', () => {
  const source = fc.record({
    shortName: fc.constantFrom('ICG', 'HRW', null),
    title: fc.constantFrom('One long title', 'Other long title', null),
    issued: fc.constantFrom('2021', '2022-05', null),
    url: fc.constantFrom('https://example.org/a', 'https://example.org/b', null),
  })
  fc.assert(
    fc.property(fc.array(source, { maxLength: 12 }), (records) => {
      const pairs = findDuplicates(
        records.map((fields, i) => aDraftSource({ id: `${i}`, ...fields })),
      )
      const keys = pairs.map(({ first, second }) => [first, second].toSorted().join())

      expect(keys).toHaveLength(new Set(keys).size)
      for (const { first, second } of pairs) expect(first).not.toBe(second)
    }),
  )
})

test('a library in which every source has the same address gives pairs in proportion to its size', () => {
  const url = 'https://example.org/data/dashboard'
  const sources = Array.from({ length: 5000 }, (_, i) => aDraftSource({ id: `${i}`, url }))

  expect(findDuplicates(sources).length).toBeLessThanOrEqual(5000 * 20)
})
