import { expect, test } from 'vitest'
import { isAmbiguous, isNotStated, readFigure } from './read-figure'

test.each([
  ['1 234,5', 1234.5, 'decimal'],
  ['1\u00A0234', 1234, 'integer'],
  ['1.234,50', 1234.5, 'decimal'],
  ['−3', -3, 'integer'],
  ['0', 0, 'integer'],
  ['0,5', 0.5, 'decimal'],
  ['12 %', 12, 'percent'],
  ['12,5%', 12.5, 'percent'],
])('in Norwegian %s is a number', (text, value, form) => {
  expect(readFigure(text, 'comma')).toEqual({ value, form })
})

test.each([
  ['1,234.5', 1234.5, 'decimal'],
  ['1 234', 1234, 'integer'],
  ["1'234.50", 1234.5, 'decimal'],
])('in English %s is a number', (text, value, form) => {
  expect(readFigure(text, 'point')).toEqual({ value, form })
})

test.each(['', '0301', '+47 22 33 44 55', 'ca. 12', '12.5', '1234567890123456', '1 2345', '12 kr'])(
  'in Norwegian "%s" is text',
  (text) => {
    expect(readFigure(text, 'comma')).toBeNull()
  },
)

test('a point before three digits may be thousands or decimals', () => {
  expect(isAmbiguous('1.240')).toBe(true)
  expect(isAmbiguous('1.24')).toBe(false)
})

test('a dash, a dot and two dots say that there is no value', () => {
  expect(['–', '.', '..', '0'].map(isNotStated)).toEqual([true, true, true, false])
})
