import fc from 'fast-check'
import { expect, test } from 'vitest'
import { fromLine, toLine } from './line'

test('equal values have equal lines, whatever the order of their keys', () => {
  fc.assert(
    fc.property(fc.jsonValue(), (value) => {
      expect(toLine(reversed(value))).toBe(toLine(value))
      expect(toLine(fromLine(toLine(value)))).toBe(toLine(value))
    }),
    { numRuns: 500 },
  )
})

test.each([
  ['sorts keys at every depth', { b: [{ d: 1, c: 2 }], a: 3 }, '{"a":3,"b":[{"c":2,"d":1}]}\n'],
  ['keeps an own key called __proto__', { ['__proto__']: { a: 1 } }, '{"__proto__":{"a":1}}\n'],
  ['keeps half a surrogate pair as an escape', '\ud83d', '"\\ud83d"\n'],
  ['leaves out what has no value', { a: undefined, b: null }, '{"b":null}\n'],
])('a line %s', (_, value, line) => {
  expect(toLine(value)).toBe(line)
})

/** The same value, the keys of every object in the opposite order. */
function reversed(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(reversed)
  if (typeof value !== 'object' || value === null) return value
  const entries = Object.entries(value).map(([key, member]) => [key, reversed(member)] as const)
  return Object.fromEntries(entries.reverse())
}
