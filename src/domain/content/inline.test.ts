import fc from 'fast-check'
import { expect, test } from 'vitest'
import { Citation, Footnote, MARKS, Text } from './inline'

function text(marks?: readonly string[]) {
  return { type: 'text', text: 'ord', ...(marks && { marks }) }
}

test('marks stand in the order of MARKS, each at most once', () => {
  fc.assert(
    fc.property(fc.array(fc.constantFrom(...MARKS), { minLength: 1, maxLength: 5 }), (marks) => {
      const ordered = MARKS.filter((mark) => marks.includes(mark))

      expect(Text.safeParse(text(ordered)).success).toBe(true)
      expect(Text.safeParse(text(marks)).success).toBe(marks.join() === ordered.join())
    }),
    { numRuns: 300 },
  )
})

test.each([
  ['two marks in the wrong order', ['italic', 'bold']],
  ['a mark twice', ['bold', 'bold']],
  ['an unknown mark', ['underline']],
  ['an empty list of marks', []],
])('text with %s is refused', (_, marks) => {
  expect(Text.safeParse(text(marks)).success).toBe(false)
})

test('text without words is refused, a single space is not', () => {
  expect(Text.safeParse({ type: 'text', text: '' }).success).toBe(false)
  expect(Text.safeParse({ type: 'text', text: ' ' }).success).toBe(true)
})

test('a property that the model does not know is refused', () => {
  expect(Text.safeParse({ ...text(), style: 'color: red' }).success).toBe(false)
})

test('a citation points at one work at least', () => {
  const citation = { type: 'citation', id: 'c', mode: 'bare' }

  expect(Citation.safeParse({ ...citation, references: [] }).success).toBe(false)
  expect(Citation.safeParse({ ...citation, references: [{ source: 's' }] }).success).toBe(true)
})

test('a footnote has words, and no footnote in it', () => {
  const note = { type: 'footnote', id: 'f', children: [text()] }

  expect(Footnote.safeParse(note).success).toBe(true)
  expect(Footnote.safeParse({ ...note, children: [] }).success).toBe(false)
  expect(Footnote.safeParse({ ...note, children: [{ ...note, id: 'g' }] }).success).toBe(false)
})
