import { expect, test } from 'vitest'
import type { DraftSource } from '../content/manuscript'
import { aSource } from '../../../tests/support/source'
import { isStub, sourceGaps } from './source-gaps'

function draft(fields: Partial<DraftSource>): DraftSource {
  return { ...aSource(), undated: false, ...fields }
}

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

test('a conversation needs its place and its date', () => {
  const oral = { type: 'oral', shortName: 'X', issued: null, undated: true } as const

  expect(sourceGaps(draft(oral))).toEqual(['place', 'issued'])
})

test('a law needs no author', () => {
  expect(sourceGaps(draft({ type: 'legislation' }))).toEqual([])
})

test('a stub has no title, or neither a date nor the word that it has none', () => {
  expect(isStub(draft({ title: null }))).toBe(true)
  expect(isStub(draft({ issued: null }))).toBe(true)
  expect(isStub(draft({ issued: null, undated: true }))).toBe(false)
})
