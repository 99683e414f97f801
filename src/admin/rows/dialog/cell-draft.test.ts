import { expect, test } from 'vitest'
import type { Citation, Footnote } from '@/domain/content/inline'
import type { Cell } from '@/domain/content/table'
import {
  canBeNotStated,
  placedExtras,
  replacedExtra,
  withExtra,
  withoutExtra,
  withStated,
  withWordsBeside,
  wordsBeside,
} from './cell-draft'

const note: Footnote = { type: 'footnote', id: 'n', children: [{ type: 'text', text: 'Anslag.' }] }
const citation: Citation = {
  type: 'citation',
  id: 'c',
  mode: 'parenthetical',
  references: [{ source: 's' }],
}
const number: Cell = { kind: 'number', value: 3, notes: [note] }

test('a citation stands behind a value and its notes', () => {
  expect(withExtra(number, citation)).toEqual({ ...number, notes: [note, citation] })
})

test('a note is replaced and removed in its place', () => {
  const cell = withExtra(number, citation)

  expect(replacedExtra(cell, { index: 0, extra: { ...note, id: 'm' } })).toEqual({
    ...number,
    notes: [{ ...note, id: 'm' }, citation],
  })
  expect(withoutExtra(cell, 0)).toEqual({ ...number, notes: [citation] })
})

test('what stands besides the words of a text is listed with its place', () => {
  const cell: Cell = { kind: 'text', children: [{ type: 'text', text: 'Gao' }, note] }

  expect(placedExtras(cell)).toEqual([{ extra: note, index: 1 }])
})

test('a cell that is not stated keeps its notes and citations', () => {
  expect(withStated(withExtra(number, citation), false)).toEqual({
    kind: 'not-stated',
    notes: [note, citation],
  })
})

test('a cell with a line break cannot be not stated', () => {
  const cell: Cell = { kind: 'text', children: [{ type: 'text', text: 'a' }, { type: 'break' }] }

  expect(canBeNotStated(cell)).toBe(false)
  expect(canBeNotStated(number)).toBe(true)
})

test('words beside a category come first and can be changed', () => {
  const cell: Cell = { kind: 'category', code: 'k', children: [note] }
  const after = withWordsBeside(cell, 'i nord')

  expect(after).toEqual({ ...cell, children: [{ type: 'text', text: 'i nord' }, note] })
  expect(wordsBeside(withWordsBeside(after, 'i sør'))).toBe('i sør')
})
