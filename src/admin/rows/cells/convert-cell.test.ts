import { expect, test } from 'vitest'
import type { Citation, Footnote, Inline } from '@/domain/content/inline'
import type { Cell, ColumnType } from '@/domain/content/table'
import { convertCell } from './convert-cell'
import type { GridColumn } from '../model/grid-column'

const note: Footnote = { type: 'footnote', id: 'n1', children: [{ type: 'text', text: 'Anslag.' }] }
const citation: Citation = {
  type: 'citation',
  id: 'c1',
  mode: 'parenthetical',
  references: [{ source: 's1' }],
}

function convert(cell: Cell, type: ColumnType): Cell | null {
  const column: GridColumn = {
    id: 'k',
    title: 'K',
    type,
    unit: null,
    codes: [{ id: 'c-is', label: 'ISGS', colour: 'red' }],
  }
  return convertCell(cell, { column, language: 'nb' })
}

function words(text: string, ...more: Inline[]): Cell {
  return { kind: 'text', children: [{ type: 'text', text }, ...more] }
}

test('a number that was written as text becomes a number, with its notes', () => {
  expect(convert(words('1 240', note), 'integer')).toEqual({
    kind: 'number',
    value: 1240,
    notes: [note],
  })
})

test.each(['ca. 12', '1.234', '12–14'])('the text %j is not made a number', (text) => {
  expect(convert(words(text), 'decimal')).toBeNull()
})

test('a fraction is not made an integer', () => {
  expect(convert(words('4,5'), 'integer')).toBeNull()
})

test('a number keeps the citation behind it', () => {
  expect(convert(words('12', citation), 'integer')).toEqual({
    kind: 'number',
    value: 12,
    notes: [citation],
  })
})

test('a number becomes text as it is written in Norwegian, with its notes', () => {
  expect(convert({ kind: 'number', value: 4.5, notes: [note] }, 'text')).toEqual(words('4,5', note))
})

test.each([
  ['4.7.2022', '2022-07-04'],
  ['04. 07. 2022', '2022-07-04'],
  ['2022-07-04', '2022-07-04'],
])('the text %j becomes a date', (text, value) => {
  expect(convert(words(text), 'date')).toEqual({ kind: 'date', value, notes: [] })
})

test.each(['31.2.2022', 'juli 2022', '2022'])('the text %j is not made a date', (text) => {
  expect(convert(words(text), 'date')).toBeNull()
})

test('a text that is the name of a category becomes that category', () => {
  expect(convert(words('isgs ', citation), 'category')).toEqual({
    kind: 'category',
    code: 'c-is',
    children: [citation],
  })
})

test('a text that names no category stays text', () => {
  expect(convert(words('JNIM'), 'category')).toBeNull()
})

test('a category becomes its name as text', () => {
  expect(convert({ kind: 'category', code: 'c-is', children: [note] }, 'text')).toEqual(
    words('ISGS', note),
  )
})

test.each([
  ['that no longer exists', 'c-gone', ''],
  ['with other words beside it', 'c-is', 'delvis'],
])('a category %s is not made text', (_, code, beside) => {
  const children: Inline[] = beside === '' ? [] : [{ type: 'text', text: beside }]
  expect(convert({ kind: 'category', code, children }, 'text')).toBeNull()
})
