import { expect, test } from 'vitest'
import { citationData } from '../../../tests/support/lexical-nodes'
import { noteText } from './note-text'

test('a note is read out as one line, with its citations in words', () => {
  const icg = {
    id: 's1',
    shortName: 'ICG',
    authors: [],
    title: null,
    issued: '2021',
    yearSuffix: null,
  }
  const children = [
    { type: 'text' as const, text: 'Se' },
    { type: 'break' as const },
    { ...citationData('c1', 's1'), references: [{ source: 's1' }] },
  ]
  const library = { sources: new Map([['s1', icg]]), language: 'nb' as const }
  expect(noteText({ type: 'footnote', id: 'f1', children }, library)).toBe('Se (ICG 2021)')
})
