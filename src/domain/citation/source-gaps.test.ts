import { expect, test } from 'vitest'
import { CONSENT_LEVELS, SOURCE_TYPES } from '../content/source'
import { aDraftSource as draft } from '../../../tests/support/source'
import { asksFor } from './fields-of-type'
import { isStub, sourceGaps } from './source-gaps'

test('a source of which only the name and year are known lacks the rest', () => {
  const stub = draft({ shortName: 'ICG', title: null, issued: '2021' })

  expect(sourceGaps(stub)).toEqual(['title', 'publisher'])
})

test('a name to cite is a short name, a person or a body', () => {
  expect(sourceGaps(draft({ publisher: 'P' }))).toEqual(['authors'])
  expect(sourceGaps(draft({ publisher: 'P', authors: [{ literal: 'UDI' }] }))).toEqual([])
  expect(sourceGaps(draft({ publisher: 'P', shortName: 'UDI' }))).toEqual([])
})

test('no date is a gap until the work is said to be undated', () => {
  const report = { shortName: 'X', publisher: 'P', issued: null }

  expect(sourceGaps(draft(report))).toEqual(['issued'])
  expect(sourceGaps(draft({ ...report, undated: true }))).toEqual([])
})

test('what stands on the web needs an address, and an address the day it was read', () => {
  const dataset = { type: 'dataset', shortName: 'X', publisher: 'P' } as const

  expect(sourceGaps(draft(dataset))).toEqual(['url'])
  expect(sourceGaps(draft({ ...dataset, url: 'https://example.org' }))).toEqual(['accessed'])
})

test('a newspaper counts as the publisher of its articles', () => {
  const news = {
    type: 'news',
    shortName: 'X',
    url: 'https://e.org',
    accessed: '2022-01-01',
  } as const

  expect(sourceGaps(draft(news))).toEqual(['publisher'])
  expect(sourceGaps(draft({ ...news, containerTitle: 'Le Monde' }))).toEqual([])
})

test('a conversation needs its place, its date and what the source has agreed to', () => {
  const oral = { type: 'oral', shortName: 'X', issued: null, undated: true } as const

  expect(sourceGaps(draft(oral))).toEqual(['consent', 'place', 'issued'])
})

const talk = { type: 'oral', place: 'Bamako', title: null } as const

test.each([
  ['named', {}, ['authors', 'title']],
  ['role', {}, ['role']],
  ['role', { role: 'diplomat' }, []],
  ['anonymous', {}, []],
] as const)('an oral source that is %s and says %j lacks %j', (consent, said, gaps) => {
  expect(sourceGaps(draft({ ...talk, ...said, consent }))).toEqual(gaps)
})

test('what is missing is always asked for in the form', () => {
  const blank = SOURCE_TYPES.flatMap((type) =>
    [null, ...CONSENT_LEVELS].map((consent) =>
      draft({ type, consent, title: null, issued: null, url: 'https://example.org' }),
    ),
  )

  for (const source of blank)
    for (const field of sourceGaps(source)) expect(asksFor(source, field)).toBe(true)
})

test('a work with a DOI has its address in it', () => {
  const news = { type: 'news', shortName: 'X', publisher: 'P', doi: '10.1080/1' } as const

  expect(sourceGaps(draft(news))).toEqual([])
})

test('a law needs no author', () => {
  expect(sourceGaps(draft({ type: 'legislation' }))).toEqual([])
})

test('a stub has no title, or neither a date nor the word that it has none', () => {
  expect(isStub(draft({ title: null }))).toBe(true)
  expect(isStub(draft({ issued: null }))).toBe(true)
  expect(isStub(draft({ issued: null, undated: true }))).toBe(false)
})
