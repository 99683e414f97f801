import { expect, test } from 'vitest'
import { beginsSentence } from './begins-sentence'

test.each([
  ['', true],
  ['Angrepene øker. ', true],
  ['Er det så? ', true],
  ['«Det øker.» ', true],
  ['Det øker. «', true],
  ['Som vist i ', false],
  ['(', true],
  ['Det øker (', false],
  ['Det gjelder særlig: ', false],
  ['s. 3', false],
])('«%s» → %s', (before, expected) => {
  expect(beginsSentence(before)).toBe(expected)
})
