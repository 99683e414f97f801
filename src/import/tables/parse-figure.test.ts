import { expect, test } from 'vitest'
import { noteMark } from '@/domain/text/note-mark'
import { parseFigure } from './parse-figure'

test.each([
  ['310', 'nb', 310, 'integer'],
  ['1\u00A0240', 'nb', 1240, 'integer'],
  ['1.240', 'nb', 1240, 'integer'],
  ['1,5', 'nb', 1.5, 'decimal'],
  ['1,240', 'en', 1240, 'integer'],
  ['1.5', 'en', 1.5, 'decimal'],
  ['26 %', 'nb', 26, 'percent'],
  ['−4', 'nb', -4, 'integer'],
  [`75${noteMark(2)}`, 'nb', 75, 'integer'],
] as const)('%s in %s is %d', (cell, language, value, form) => {
  expect(parseFigure(cell, language)).toEqual({ value, form })
})

test('a dash is no figure', () => {
  expect(parseFigure('–', 'nb')).toBeNull()
})
