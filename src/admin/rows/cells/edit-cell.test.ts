import fc from 'fast-check'
import { expect, test } from 'vitest'
import type { Citation, Footnote, Inline } from '@/domain/content/inline'
import { Cell } from '@/domain/content/table'
import { withCategory, withDate, withNumber, withRun } from './edit-cell'
import { extrasOf } from './extras'

const note: Footnote = { type: 'footnote', id: 'n1', children: [{ type: 'text', text: 'Anslag.' }] }
const citation: Citation = {
  type: 'citation',
  id: 'c1',
  mode: 'parenthetical',
  references: [{ source: 's1' }],
}
const twelve: Cell = { kind: 'number', value: 12, notes: [note] }
const cited: Cell = {
  kind: 'text',
  children: [{ type: 'text', text: 'Volden øker ', marks: ['italic'] }, citation],
}

test('a number that is typed replaces the number and leaves its notes', () => {
  expect(withNumber(twelve, { text: '13,5', language: 'nb' })).toEqual({
    kind: 'number',
    value: 13.5,
    notes: [note],
  })
})

test('what is not a number is kept as it was typed, with the notes behind it', () => {
  expect(withNumber(twelve, { text: 'ca. 13', language: 'nb' })).toEqual({
    kind: 'text',
    children: [{ type: 'text', text: 'ca. 13' }, note],
  })
})

test('a number that is taken away leaves an empty cell', () => {
  expect(withNumber({ ...twelve, notes: [] }, { text: '', language: 'nb' })).toEqual({
    kind: 'empty',
  })
})

test('a number that is taken away leaves its notes until another is typed', () => {
  const emptied = withNumber(twelve, { text: '', language: 'nb' })

  expect(withNumber(emptied, { text: '12', language: 'nb' })).toEqual(twelve)
})

test('a value that was not stated becomes stated when a date is chosen', () => {
  expect(withDate({ kind: 'not-stated', notes: [note] }, '2022-07-04')).toEqual({
    kind: 'date',
    value: '2022-07-04',
    notes: [note],
  })
})

test('changing words keeps their marks, and the citation behind them', () => {
  expect(withRun(cited, { index: 0, text: 'Volden minker ' })).toEqual({
    kind: 'text',
    children: [{ type: 'text', text: 'Volden minker ', marks: ['italic'] }, citation],
  })
})

test('words that are all taken away leave the citation', () => {
  expect(withRun(cited, { index: 0, text: '' })).toEqual({ kind: 'text', children: [citation] })
})

test('words can be written before a citation that stands alone', () => {
  expect(withRun({ kind: 'text', children: [citation] }, { index: -1, text: 'Se ' })).toEqual({
    kind: 'text',
    children: [{ type: 'text', text: 'Se ' }, citation],
  })
})

test('choosing another category keeps the words beside it', () => {
  const cell: Cell = { kind: 'category', code: 'a', children: [{ type: 'text', text: 'delvis' }] }

  expect(withCategory(cell, { code: 'b' })).toEqual({ ...cell, code: 'b' })
})

test('a category that is set to unknown waits for a person', () => {
  expect(withCategory({ kind: 'empty' }, 'unknown')).toEqual({
    kind: 'category',
    code: null,
    children: [],
  })
})

test('whatever is typed makes a cell that can be saved, with every note and citation in it', () => {
  const inlines = fc.shuffledSubarray<Inline>([citation, note, { type: 'text', text: 'x' }])
  const typed = fc.oneof(fc.string(), fc.constantFrom('', '12', '1 000,5', '2022-07-04'))
  fc.assert(
    fc.property(inlines, typed, (children, text) => {
      const before: Cell = children.length > 0 ? { kind: 'text', children } : { kind: 'empty' }
      for (const after of [
        withNumber(before, { text, language: 'nb' }),
        withDate(before, text),
        withRun(before, { index: children.findIndex(({ type }) => type === 'text'), text }),
      ]) {
        expect(Cell.safeParse(after).success).toBe(true)
        expect(extrasOf(after)).toEqual(extrasOf(before))
      }
    }),
  )
})
