import fc from 'fast-check'
import { expect, test } from 'vitest'
import { MESSAGE_LANGUAGES } from '@/domain/messages/message'
import { numberText, parseNumber } from './number-text'

test.each([
  ['12', 12],
  ['12,5', 12.5],
  ['12.5', 12.5],
  ['1,234', 1.234],
  ['0.125', 0.125],
  ['12 340,5', 12340.5],
  ['12\u00a0340', 12340],
  ['1 234 567', 1234567],
  ['−3', -3],
  ['4,5 %', 4.5],
  [' 7 ', 7],
])('in bokmål %j is %d', (text, value) => {
  expect(parseNumber(text, 'nb')).toBe(value)
})

test.each(['', '12,', ',5', '1.234', '1 23', '12 34 567', '1,2,3', 'ca. 12', '12-14', '1e3', '-'])(
  '%j is not surely a number',
  (text) => {
    expect(parseNumber(text, 'nb')).toBeNull()
  },
)

test('in English a comma before three digits is not surely a decimal sign', () => {
  expect(parseNumber('1,234', 'en')).toBeNull()
  expect(parseNumber('1.234', 'en')).toBe(1.234)
})

test('what is shown is read as the same number again', () => {
  const numbers = fc.oneof(
    fc.integer(),
    fc.double({ noNaN: true, min: -1e6, max: 1e6 }).filter((n) => !String(n).includes('e')),
  )
  fc.assert(
    fc.property(numbers, fc.constantFrom(...MESSAGE_LANGUAGES), (value, language) => {
      expect(parseNumber(numberText(value, language), language)).toBe(value === 0 ? 0 : value)
    }),
  )
})
