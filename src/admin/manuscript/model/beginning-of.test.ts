import { expect, test } from 'vitest'
import type { Block } from '@/domain/content/block'
import { beginningOf } from './beginning-of'

function paragraph(text: string): Block {
  return { type: 'paragraph', id: 'p', children: [{ type: 'text', text }] }
}

test('a block is known by its first words', () => {
  expect(beginningOf(paragraph('Siden 2012 har Mali vært i krise.'))).toBe(
    'Siden 2012 har Mali vært i …',
  )
  expect(beginningOf(paragraph('Kort.'))).toBe('Kort.')
})

test('a table has no words of its own', () => {
  expect(beginningOf({ type: 'table', id: 'p', table: 't' })).toBe('')
})
