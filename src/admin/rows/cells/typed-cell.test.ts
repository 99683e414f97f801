import { expect, test } from 'vitest'
import type { Footnote } from '@/domain/content/inline'
import type { Cell, ColumnType } from '@/domain/content/table'
import type { GridColumn } from '../model/grid-column'
import { codeMeant, typedCell } from './typed-cell'

const codes: GridColumn['codes'] = [
  { id: 'often', label: 'Ofte', colour: 'red' },
  { id: 'rare', label: 'Sjelden', colour: 'green' },
  { id: 'never', label: 'Skjer aldri', colour: 'grey' },
]
const note: Footnote = { type: 'footnote', id: 'n', children: [{ type: 'text', text: 'Anslag.' }] }

function typed(text: string, { type, before = { kind: 'empty' } }: Into): Cell {
  const column = { id: 'k', title: 'K', unit: null, codes, type }
  return typedCell(text, { before, column, language: 'nb' })
}

type Into = { type: ColumnType; before?: Cell }

test('a Norwegian number is a number', () => {
  expect(typed('1 234,5', { type: 'decimal' })).toEqual({
    kind: 'number',
    value: 1234.5,
    notes: [],
  })
})

test('nothing, zero and “..” are three different things', () => {
  expect(typed(' ', { type: 'integer' })).toEqual({ kind: 'empty' })
  expect(typed('0', { type: 'integer' })).toEqual({ kind: 'number', value: 0, notes: [] })
  expect(typed('..', { type: 'integer' })).toEqual({ kind: 'not-stated', notes: [] })
})

test('what is no number stays as it was typed', () => {
  expect(typed('ca. 40', { type: 'integer' })).toEqual({
    kind: 'text',
    children: [{ type: 'text', text: 'ca. 40' }],
  })
})

test('notes stay whatever is typed before them', () => {
  const before: Cell = { kind: 'number', value: 1, notes: [note] }

  expect(typed('2', { type: 'integer', before })).toEqual({ ...before, value: 2 })
  expect(typed('i.o.', { type: 'integer', before })).toEqual({ kind: 'not-stated', notes: [note] })
})

test('a date is taken in figures and in words', () => {
  const date = { kind: 'date', value: '2022-05-17', notes: [] }

  expect(typed('17.5.2022', { type: 'date' })).toEqual(date)
  expect(typed('17. mai 2022', { type: 'date' })).toEqual(date)
})

test('a category is meant by first letters that no other has', () => {
  expect(codeMeant('of', codes)?.id).toBe('often')
  expect(codeMeant('s', codes)).toBeNull()
  expect(typed('sj', { type: 'category' })).toEqual({
    kind: 'category',
    code: 'rare',
    children: [],
  })
})

test('marks stay when the words of a cell are changed', () => {
  const before: Cell = { kind: 'text', children: [{ type: 'text', text: 'a', marks: ['bold'] }] }

  expect(typed('b', { type: 'text', before })).toEqual({
    kind: 'text',
    children: [{ type: 'text', text: 'b', marks: ['bold'] }],
  })
})
