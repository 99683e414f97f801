import fc from 'fast-check'
import { expect, test } from 'vitest'
import { findNumbers, readNumber } from './read-number'

const values = (text: string, language: 'nb' | 'en' = 'nb') =>
  findNumbers(text, language).map(({ value, isPercent }) => (isPercent ? `${value} %` : value))

test.each([
  ['310', 'nb', 310],
  ['1 234', 'nb', 1234],
  ['1\u00A0240\u00A0000', 'nb', 1240000],
  ['1\u202F234', 'nn', 1234],
  ['1.240', 'nb', 1240],
  ['1,5', 'nb', 1.5],
  ['1.5', 'nb', 1.5],
  ['−4', 'nb', -4],
  ['-4,25', 'nb', -4.25],
  ['+7', 'nb', 7],
  ['1,234', 'en', 1234],
  ['1,234,567.5', 'en', 1234567.5],
  ['1.5', 'en', 1.5],
  ['0,5', 'en', 0.5],
] as const)('%s in %s is the number %d', (text, language, value) => {
  expect(readNumber(text, language)?.value).toBe(value)
})

test.each(['', '–', 'n/a', '12 hendelser', '1. mai', '2022b', '1 23', '4-5', '1.2.3'])(
  '“%s” is no number and nothing else',
  (text) => {
    expect(readNumber(text, 'nb')).toBeNull()
  },
)

test('per cent is read by its sign and by its words', () => {
  expect(values('26 %, 26\u00A0%, 55,2 prosent og 3%')).toEqual(['26 %', '26 %', '55.2 %', '3 %'])
  expect(values('55.2 percent, 1,200 per cent, 5%', 'en')).toEqual(['55.2 %', '1200 %', '5 %'])
})

test('how many decimals a number was written with is kept', () => {
  expect(readNumber('50,20 %', 'nb')).toEqual({ value: 50.2, decimals: 2, isPercent: true })
})

test('numbers are found in running text, with where they stand', () => {
  const text = 'Av 1 103 drepte var 682 sivile.'
  expect(findNumbers(text, 'nb').map(({ start, end }) => text.slice(start, end))).toEqual([
    '1 103',
    '682',
  ])
})

test('a year before a number is not its thousands', () => {
  expect(values('I 2022 682 hendelser')).toEqual([2022, 682])
})

test('what is a part of a word, or of a number with several points, is no number', () => {
  expect(values('G5, km2, 2021b-rapporten, kl. 10:30 og 1.2.3')).not.toContain(5)
  expect(values('G5 og ISO9001')).toEqual([])
})

test('a row of digits without end is no number, and takes no time', () => {
  expect(values('1'.repeat(100_000))).toEqual([])
  expect(values('1 '.repeat(50_000))).toHaveLength(50_000)
})

test('a sentence’s own comma and point are no decimals', () => {
  expect(values('Tallene er 310, 151, 75 og 73.')).toEqual([310, 151, 75, 73])
  expect(values('There were 310, 151 and 73.', 'en')).toEqual([310, 151, 73])
})

test('every whole number is read back as Norwegian and English write it', () => {
  fc.assert(
    fc.property(fc.nat(1e12), (value) => {
      expect(readNumber(new Intl.NumberFormat('nb').format(value), 'nb')?.value).toBe(value)
      expect(readNumber(new Intl.NumberFormat('en').format(value), 'en')?.value).toBe(value)
      expect(readNumber(`${value}`, 'nb')?.value).toBe(value)
    }),
  )
})

test('numbers found in any text lie in it, in order, and are finite', () => {
  fc.assert(
    fc.property(
      fc.string({ unit: fc.constantFrom('0', '1', '22', '345', ' ', '.', ',', '%', 'a', '-') }),
      (text) => {
        let last = 0
        for (const { start, end, value } of findNumbers(text, 'nb')) {
          expect(start).toBeGreaterThanOrEqual(last)
          expect(Number.isFinite(value)).toBe(true)
          last = end
        }
        expect(last).toBeLessThanOrEqual(text.length)
      },
    ),
  )
})
