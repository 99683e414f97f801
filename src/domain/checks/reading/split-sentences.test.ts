import fc from 'fast-check'
import { expect, test } from 'vitest'
import { splitSentences } from './split-sentences'

function sentences(text: string) {
  return splitSentences(text).map(({ start, end }) => text.slice(start, end).trim())
}

test.each([
  ['Det var krig. Det er fred.', ['Det var krig.', 'Det er fred.']],
  [
    'Den 14. juli 2022 kom de. 3. august dro de.',
    ['Den 14. juli 2022 kom de.', '3. august dro de.'],
  ],
  ['Se s. 12 for mer. Slutt.', ['Se s. 12 for mer.', 'Slutt.']],
  ['De sa «nei». Så dro de.', ['De sa «nei».', 'Så dro de.']],
  ['Slutt.', ['Slutt.']],
  ['', []],
])('“%s”', (text, expected) => {
  expect(sentences(text)).toEqual(expected)
})

test('a citation behind the full stop belongs to the sentence before it', () => {
  expect(sentences('Det var krig. \uFFFC Det er fred.')).toEqual([
    'Det var krig. \uFFFC',
    'Det er fred.',
  ])
})

test('a citation that opens a sentence belongs to it', () => {
  expect(sentences('Det var krig. \uFFF9 melder om fred.')).toEqual([
    'Det var krig.',
    '\uFFF9 melder om fred.',
  ])
})

test('no word is lost', () => {
  fc.assert(
    fc.property(
      fc.string({ unit: fc.constantFrom('a', 'B', '.', ' ', '1', '\n', '\uFFFC') }),
      (text) => {
        expect(sentences(text).join(' ').replace(/\s/g, '')).toBe(text.replace(/\s/g, ''))
      },
    ),
  )
})
