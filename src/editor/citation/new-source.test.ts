import { expect, test } from 'vitest'
import { sourceDocument, type NewSource } from './new-source'

const BLANK: NewSource = {
  ...{ shortName: '', authors: '', title: '', type: 'report', issued: '', undated: false, url: '' },
}

test('people are told from bodies by the comma', () => {
  const { authors } = sourceDocument({ ...BLANK, authors: 'Benjaminsen, Tor A.; MINUSMA' })
  expect(authors).toEqual([
    { kind: 'person', family: 'Benjaminsen', given: 'Tor A.' },
    { kind: 'body', literal: 'MINUSMA' },
  ])
})

test('what was left empty is not sent', () => {
  expect(sourceDocument({ ...BLANK, shortName: ' ICG ' })).toEqual({
    ...{ type: 'report', undated: false, authors: [], shortName: 'ICG' },
  })
})
