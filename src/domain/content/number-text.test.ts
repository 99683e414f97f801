import { expect, test } from 'vitest'
import type { Row } from '@/domain/content/table'
import { decimalsOf, numberText } from './number-text'

const rows = (...values: number[]): Row[] =>
  values.map((value, i) => ({ id: `r${i}`, cells: [{ kind: 'number', value, notes: [] }] }))

const shown = (type: 'decimal' | 'percent', decimals: number) => ({
  column: { id: 'k', title: [], type },
  decimals,
})

test.each([
  [[1, 2.5, 3.25], 2],
  [[1, 2], 0],
  [[1e-7], 6],
  [[2.5e-3], 4],
  [[1e21], 0],
  [[], 0],
])('the numbers %j need %i decimals', (values, decimals) => {
  expect(decimalsOf(rows(...values), 0)).toBe(decimals)
})

test('numbers are written as the language of the report has them', () => {
  const column = shown('decimal', 1)

  expect(numberText(-1234.5, { ...column, language: 'nb' })).toBe('−1\u00a0234,5')
  expect(numberText(-1234.5, { ...column, language: 'nn' })).toBe('−1\u00a0234,5')
  expect(numberText(-1234.5, { ...column, language: 'en' })).toBe('-1,234.5')
})

test('the per cent sign stands apart in Norwegian and close in English', () => {
  const column = shown('percent', 1)

  expect(numberText(55.2, { ...column, language: 'nb' })).toBe('55,2\u00a0%')
  expect(numberText(55.2, { ...column, language: 'en' })).toBe('55.2%')
})
