import fc from 'fast-check'
import { expect, test } from 'vitest'
import { blocks, inlines } from '../../../tests/support/content-arbitraries'
import { fromLexical, inlineFromLexical } from './from-lexical'
import { normaliseBlocks, normaliseInlines } from './normalise'
import { inlineToLexical, toLexical } from './to-lexical'

// The first is what issue 5 asks of 10,000 documents; Lexical itself takes part in `lexical-runtime.test.ts`.
const many = { numRuns: 10_000 }
const runs = { numRuns: 1000 }

test('a body comes back from the editor in normal form', () => {
  fc.assert(
    fc.property(blocks(), (body) => {
      expect(fromLexical(toLexical(body))).toEqual(normaliseBlocks(body))
    }),
    many,
  )
}, 60_000)

test('a stored body does not change by being read and written again', () => {
  fc.assert(
    fc.property(blocks(), (body) => {
      const stored = toLexical(normaliseBlocks(body))
      expect(toLexical(fromLexical(stored))).toEqual(stored)
    }),
    runs,
  )
}, 30_000)

test('a normal form is its own normal form', () => {
  fc.assert(
    fc.property(blocks(), (body) => {
      const normal = normaliseBlocks(body)
      expect(normaliseBlocks(normal)).toEqual(normal)
    }),
    runs,
  )
}, 30_000)

test('a line comes back from the editor in normal form', () => {
  fc.assert(
    fc.property(inlines(), (line) => {
      expect(inlineFromLexical(inlineToLexical(line))).toEqual(normaliseInlines(line))
    }),
    runs,
  )
}, 30_000)
