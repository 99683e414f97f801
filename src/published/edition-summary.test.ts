import { expect, test } from 'vitest'
import { SUMMARY_FIELDS, summaryOf } from './edition-summary'

const SUMMARY = {
  slug: 'norland',
  number: '2.1',
  title: 'Norland',
  language: 'nb',
  country: 'XN',
  change: 'minor',
  changeNote: 'Rettet tall.',
  publishedAt: '2022-12-01T10:00:00.000Z',
  sha256: 'f'.repeat(64),
} as const

test('a summary has what lists say of an edition, and nothing else of what is stored', () => {
  const stored = { ...SUMMARY, id: '1', content: '{}', seal: '{}', approvedBy: 'bo', major: 2 }

  expect(summaryOf(stored)).toEqual(SUMMARY)
})

test('every field of a summary is asked for', () => {
  expect(Object.keys(SUMMARY_FIELDS)).toEqual(Object.keys(SUMMARY))
})
