import fc from 'fast-check'
import { expect, test } from 'vitest'
import {
  EDITION_CHANGES,
  formatEditionNumber,
  nextEditionNumber,
  parseEditionNumber,
} from './edition-number'

const numbers = fc.record({
  major: fc.integer({ min: 1, max: 9999 }),
  minor: fc.integer({ min: 0, max: 9999 }),
})

test.each(EDITION_CHANGES)('the first edition is 1.0, also when its change is %s', (change) => {
  expect(nextEditionNumber(null, change)).toEqual({ major: 1, minor: 0 })
})

test('a new or updated text is the next whole number', () => {
  expect(nextEditionNumber({ major: 2, minor: 3 }, 'major')).toEqual({ major: 3, minor: 0 })
})

test('a correction counts up behind the point', () => {
  expect(nextEditionNumber({ major: 2, minor: 9 }, 'minor')).toEqual({ major: 2, minor: 10 })
})

test('a number that is written is read as the same number', () => {
  fc.assert(
    fc.property(numbers, (number) => {
      expect(parseEditionNumber(formatEditionNumber(number))).toEqual(number)
    }),
    { numRuns: 300 },
  )
})

test('only one text is read as a number: the one that it is written as', () => {
  const texts = fc.stringMatching(/^\d{0,3}[., -]?\d{0,3}$/)
  fc.assert(
    fc.property(texts, (text) => {
      const number = parseEditionNumber(text)

      if (number) expect(formatEditionNumber(number)).toBe(text)
      else expect(text).not.toMatch(/^[1-9]\d*\.(0|[1-9]\d*)$/)
    }),
    { numRuns: 500 },
  )
})

test.each([
  '',
  '2',
  '2.',
  '.1',
  '02.1',
  '2.01',
  '0.9',
  '2.1.0',
  '2,1',
  '-1.0',
  '1.0\n',
  ' 1.0',
  '1e3.0',
])('%j is not an edition number', (text) => {
  expect(parseEditionNumber(text)).toBeNull()
})
