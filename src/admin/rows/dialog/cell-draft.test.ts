import { expect, test } from 'vitest'
import type { Citation, Footnote } from '@/domain/content/inline'
import type { Cell } from '@/domain/content/table'
import { canBeNotStated, cellOf, draftOf } from './cell-draft'
import { plainNote } from './plain-note'

const citation: Citation = {
  type: 'citation',
  id: 'c1',
  mode: 'parenthetical',
  references: [{ source: 's1' }],
}
const plain = plainNote('n1', 'Anslag.')
const cited: Footnote = {
  type: 'footnote',
  id: 'n2',
  children: [{ type: 'text', text: 'Se ' }, citation],
}
const twelve: Cell = { kind: 'number', value: 12, notes: [plain, cited] }

test('a draft in which nothing was changed makes the same cell', () => {
  expect(cellOf(draftOf(twelve), 'ny')).toEqual(twelve)
})

test('a new note comes last, with its own id', () => {
  expect(cellOf({ ...draftOf(twelve), newNote: ' Uten Bamako. ' }, 'ny')).toEqual({
    ...twelve,
    notes: [plain, cited, plainNote('ny', 'Uten Bamako.')],
  })
})

test('a plain note that is rewritten keeps its id', () => {
  expect(cellOf({ ...draftOf(twelve), noteTexts: { n1: 'Et anslag.' } }, 'ny')).toEqual({
    ...twelve,
    notes: [plainNote('n1', 'Et anslag.'), cited],
  })
})

test('a note whose words are all taken away goes', () => {
  expect(cellOf({ ...draftOf(twelve), noteTexts: { n1: ' ' } }, 'ny')).toEqual({
    ...twelve,
    notes: [cited],
  })
})

test('a note that is removed goes, and the others stay', () => {
  expect(cellOf({ ...draftOf(twelve), removed: [1] }, 'ny')).toEqual({ ...twelve, notes: [plain] })
})

test('a value that the source does not state goes, and its notes stay', () => {
  expect(cellOf({ ...draftOf(twelve), isNotStated: true }, 'ny')).toEqual({
    kind: 'not-stated',
    notes: [plain, cited],
  })
})

test('a cell that is stated after all is empty until something is written', () => {
  const draft = draftOf({ kind: 'not-stated', notes: [] })

  expect(cellOf({ ...draft, isNotStated: false }, 'ny')).toEqual({ kind: 'empty' })
})

test('a note on an empty cell makes it a cell of text that holds the note', () => {
  expect(cellOf({ ...draftOf({ kind: 'empty' }), newNote: 'Ikke talt.' }, 'ny')).toEqual({
    kind: 'text',
    children: [plainNote('ny', 'Ikke talt.')],
  })
})

test('words beside a category are written, changed and taken away', () => {
  const bare: Cell = { kind: 'category', code: 'a', children: [] }
  const partly: Cell = { ...bare, children: [{ type: 'text', text: 'delvis' }] }

  expect(cellOf({ ...draftOf(bare), words: 'delvis' }, 'ny')).toEqual(partly)
  expect(cellOf({ ...draftOf(partly), words: '' }, 'ny')).toEqual(bare)
})

test('a cell with a citation cannot be set to not stated before the citation is removed', () => {
  const cell: Cell = { kind: 'text', children: [{ type: 'text', text: 'Ja ' }, citation] }

  expect(canBeNotStated(draftOf(cell))).toBe(false)
  expect(canBeNotStated({ ...draftOf(cell), removed: [1] })).toBe(true)
})
