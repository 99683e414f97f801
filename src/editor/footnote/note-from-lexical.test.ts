import { expect, test } from 'vitest'
import { bodyNode, paragraphNode, textNode } from '../../../tests/support/lexical-nodes'
import { noteFromLexical } from './note-from-lexical'

test('blank lines before and behind the text of a note are no part of it', () => {
  const line = (words: string) => paragraphNode(null, textNode(words))
  const note = bodyNode(paragraphNode(null), line('En'), line('To'), line(' '), paragraphNode(null))
  expect(noteFromLexical(note)).toEqual([
    { type: 'text', text: 'En' },
    { type: 'break' },
    { type: 'text', text: 'To' },
  ])
})

test('a note of nothing but white space has no text', () => {
  expect(noteFromLexical(bodyNode(paragraphNode(null, textNode('  '))))).toEqual([])
})
