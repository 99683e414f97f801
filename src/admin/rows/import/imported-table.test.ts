import { expect, test } from 'vitest'
import { tableFromDelimited } from '@/editor/paste/read-table/table-from-delimited'
import type { GridColumn } from '../model/grid-column'
import { appending, replacing, withHeader, withTypes } from './imported-table'

const read = tableFromDelimited('Sted\tAntall\nGao\t1 234\nKidal\t12', { language: 'nb' })
const found = read ?? { columns: [], rows: [] }

let count = 0
const newId = () => `id${(count += 1)}`

test('headings that were found can be a row instead', () => {
  expect(withHeader(found, false).rows[0]).toMatchObject([
    { kind: 'text', children: [{ text: 'Sted' }] },
    { kind: 'text', children: [{ text: 'Antall' }] },
  ])
})

test('a type that a person chose is given to the cells that can have it', () => {
  const { columns, rows } = withTypes(withHeader(found, true), {
    types: [undefined, 'text'],
    language: 'nb',
  })

  expect(columns[1]?.type).toBe('text')
  expect(rows[0]?.[1]).toMatchObject({ kind: 'text', children: [{ text: '1234' }] })
})

test('a table that replaces brings its columns, and its cells stand under them', () => {
  const { columns, rows } = replacing(withHeader(found, true), { newId })

  expect(columns.map(({ type }) => type)).toEqual(['text', 'integer'])
  expect(rows[1]?.cells[columns[1]?.id ?? '']).toEqual({ kind: 'number', value: 12, notes: [] })
})

test('rows that are appended take the columns in their order, and add those that are missing', () => {
  const held: GridColumn[] = [{ id: 'k', title: 'K', type: 'text', unit: null, codes: [] }]
  const { added, rows } = appending(withHeader(found, true), {
    columns: held,
    newId,
    language: 'nb',
  })

  expect(added.map(({ type }) => type)).toEqual(['integer'])
  expect(Object.keys(rows[0]?.cells ?? {})).toEqual(['k', added[0]?.id])
})
