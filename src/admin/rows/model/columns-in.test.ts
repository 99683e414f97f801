import { expect, test } from 'vitest'
import { inlineToLexical } from '@/editor/body/to-lexical'
import { columnsIn } from './columns-in'

const title = inlineToLexical([
  { type: 'text', text: 'Barn' },
  { type: 'footnote', id: 'n1', children: [{ type: 'text', text: 'Under 18 år.' }] },
])

test('a column is known by the words of its heading, without notes', () => {
  const fields = {
    columns: { rows: [{ id: 'k1' }] },
    'columns.0.title': { value: title },
    'columns.0.type': { value: 'integer' },
  }
  expect(columnsIn(fields)).toEqual([
    { id: 'k1', title: 'Barn', type: 'integer', unit: null, codes: [] },
  ])
})

test('a column that was just added is an untitled column of text', () => {
  expect(columnsIn({ columns: { rows: [{ id: 'k1' }] } })).toEqual([
    { id: 'k1', title: '', type: 'text', unit: null, codes: [] },
  ])
})

test('a heading that cannot be read has no words', () => {
  const fields = {
    columns: { rows: [{ id: 'k1' }] },
    'columns.0.title': { value: { root: 'broken' } },
  }
  expect(columnsIn(fields)).toMatchObject([{ title: '' }])
})

test('every column knows the categories that have a name', () => {
  const fields = {
    columns: { rows: [{ id: 'k1' }] },
    codes: { rows: [{ id: 'c1' }, { id: 'c2' }] },
    'codes.0.label': { value: 'JNIM' },
    'codes.1.label': { value: ' ' },
  }
  expect(columnsIn(fields)).toMatchObject([{ codes: [{ id: 'c1', label: 'JNIM' }] }])
})
