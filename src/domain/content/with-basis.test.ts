import fc from 'fast-check'
import { expect, test } from 'vitest'
import { blocks } from '../../../tests/support/content-arbitraries'
import { Block, type List, type Paragraph } from './block'
import type { Footnote } from './inline'
import { withBasis } from './with-basis'

const OWN = { kind: 'own-assessment' } as const
const note: Footnote = { type: 'footnote', id: 'f1', children: [{ type: 'text', text: 'Note.' }] }
const paragraph: Paragraph = { type: 'paragraph', id: 'p1', children: [note] }
const inner: List = {
  ...{ type: 'list', id: 'l2', ordered: false },
  items: [{ id: 'i2', children: [note] }],
}
const list: List = {
  ...{ type: 'list', id: 'l1', ordered: false },
  items: [{ id: 'i1', children: [], list: inner }],
}

test('a paragraph rests on what it is marked with', () => {
  const [other, marked] = withBasis([list, paragraph], { block: 'p1', basis: OWN })
  expect(marked).toEqual({ ...paragraph, basis: OWN })
  expect(other).toBe(list)
})

test.each(['l1', 'i1', 'i2'])('a list is marked by its id or that of any item in it (%s)', (id) => {
  expect(withBasis([list], { block: id, basis: OWN })).toEqual([{ ...list, basis: OWN }])
})

test.each([
  ['p1', [paragraph]],
  ['i2', [list]],
])('a footnote is marked where its mark stands (%s), and its block is not', (block, text) => {
  const marked = JSON.stringify(withBasis(text, { block, footnote: 'f1', basis: OWN }))
  expect(marked).toBe(
    JSON.stringify(text).replace(JSON.stringify(note), JSON.stringify({ ...note, basis: OWN })),
  )
})

test('null takes the mark away and leaves no trace of it', () => {
  const marked = withBasis([paragraph], { block: 'p1', basis: OWN })
  expect(JSON.stringify(withBasis(marked, { block: 'p1', basis: null }))).toBe(
    JSON.stringify([paragraph]),
  )
})

test('that it is a key finding stays', () => {
  const key: Paragraph = { ...paragraph, keyFinding: true, basis: OWN }
  expect(withBasis([key], { block: 'p1', basis: null })).toEqual([
    { ...paragraph, keyFinding: true },
  ])
})

test.each<[string, Block[], { block: string; footnote?: string }]>([
  ['a block that is not there', [paragraph], { block: 'p2' }],
  ['a footnote that is not there', [paragraph], { block: 'p1', footnote: 'f2' }],
  ['a quotation', [{ ...paragraph, type: 'quote' }], { block: 'p1' }],
  ['a table', [{ type: 'table', id: 't1', table: 'x' }], { block: 't1' }],
])('%s leaves the text as it is', (_, text, statement) => {
  expect(withBasis(text, { ...statement, basis: OWN })).toBe(text)
})

test('marking any block of any text gives a text of the model', () => {
  fc.assert(
    fc.property(blocks(), fc.nat(), (text, at) => {
      const block = text[at % Math.max(1, text.length)]?.id ?? 'p'
      for (const part of withBasis(text, { block, basis: OWN })) Block.parse(part)
    }),
    { numRuns: 200 },
  )
})
