import fc from 'fast-check'
import { expect, test } from 'vitest'
import { nearestWords } from './nearest-words'

test.each([
  ['en ny regel', 'Det er en ny regel her.', 'en ny regel'],
  ['en ny regel', 'Det er en streng regel her.', 'en streng regel'],
  ['den tredje av fire', 'Ingenting av dette.', null],
  ['helt andre ord', 'Dette har ingenting felles.', null],
  ['', 'De første åtte ordene står her nå uten resten.', 'De første åtte ordene står her nå uten'],
  ['ord', '', null],
  ['a a a', 'a b c', 'a b c'],
])('of “%s” in “%s” the nearest is “%s”', (quote, text, nearest) => {
  expect(nearestWords(quote, text)).toBe(nearest)
})

test('words that are there are nearest to themselves', () => {
  const word = fc.stringMatching(/^[a-zæøå]{1,6}$/)
  const words = fc.array(word, { minLength: 1, maxLength: 12 })
  fc.assert(
    fc.property(words, fc.array(word), fc.array(word), (quote, before, after) => {
      const text = [...before, ...quote, ...after].join(' ')
      const found = nearestWords(quote.join(' '), text) ?? ''

      expect(found.split(' ').toSorted()).toEqual(quote.toSorted())
    }),
  )
})

test('a text of a million words takes bounded time', () => {
  const text = 'ord '.repeat(1_000_000)

  expect(nearestWords('andre '.repeat(300), text)).toBe(null)
})
