import { expect, test } from 'vitest'
import { aDraftSource } from '../../../tests/support/source'
import { firstChoice, sentChoice } from './import-choice'
import type { LikeSource, PreviewedSource } from './source-answers'

const known = aDraftSource({ id: 'known', publisher: null })
const incoming = aDraftSource({ id: 'new-1', publisher: 'ICG' })

function previewed(...duplicates: Partial<LikeSource>[]): PreviewedSource {
  const like = {
    source: known,
    label: 'ICG 2021',
    rev: 3,
    reasons: [],
    strength: 'likely',
  } as const
  return {
    source: incoming,
    label: 'ICG 2021',
    missing: [],
    remarks: [],
    duplicates: duplicates.map((one) => ({ ...like, reasons: [], ...one })),
  }
}

test('a source that is like no other is new, also when one is only possibly the same', () => {
  expect(firstChoice(previewed())).toBe('create')
  expect(firstChoice(previewed({ strength: 'possible' }))).toBe('create')
})

test('a source that is likely here already fills in what is missing there', () => {
  expect(firstChoice(previewed({}))).toBe('merge:known')
})

test('a source that has nothing to fill in is used as it is here', () => {
  expect(firstChoice(previewed({ source: { ...known, publisher: 'HRW' } }))).toBe('use:known')
})

test('the second of two in one file is left out', () => {
  expect(firstChoice(previewed({ source: { ...known, id: 'new-0' }, rev: null }))).toBe('leave')
})

test('a choice is sent with what it is based on', () => {
  expect(sentChoice(previewed({}), 'merge:known')).toEqual({
    source: 'new-1',
    take: 'merge',
    existing: 'known',
    rev: 3,
    parts: ['publisher'],
  })
  expect(sentChoice(previewed({}), 'create')).toEqual({
    source: 'new-1',
    take: 'create',
    beside: ['known'],
  })
})
