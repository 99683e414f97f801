import { expect, test } from 'vitest'
import type { Cell } from '@/domain/content/table'
import type { GridColumn } from '../rows/model/grid-column'
import type { Rows } from '../rows/model/grid-row'
import { typeChange } from './type-change'

const column: GridColumn = { id: 'k', title: 'Antall', type: 'text', unit: null, codes: [] }
const rows: Rows = [
  { id: 'r0', cells: { k: words('12') } },
  { id: 'r1', cells: { k: words('mange') } },
  { id: 'r2', cells: {} },
]

function words(text: string): Cell {
  return { kind: 'text', children: [{ type: 'text', text }] }
}

test('a change of type tells what becomes of each cell before anything is changed', () => {
  expect(typeChange(rows, { column, type: 'integer', language: 'nb' })).toEqual({
    conversions: [{ row: 'r0', column: 'k', cell: { kind: 'number', value: 12, notes: [] } }],
    unfit: [{ row: 2, text: 'mange' }],
  })
})
