import { expect, test } from 'vitest'
import { columnChanges, formColumns } from './form-columns'
import type { FormColumn } from './table-store'

const first: FormColumn = { id: 'a', title: null, type: 'text', unit: null }
const second: FormColumn = { id: 'b', title: null, type: 'integer', unit: 'kg' }

test('the columns of a form are read with what each holds', () => {
  const fields = {
    columns: { rows: [{ id: 'a' }, { id: 'b' }] },
    'columns.1.type': { value: 'integer' },
    'columns.1.unit': { value: 'kg' },
  }

  expect(formColumns(fields)).toEqual([first, second])
})

test('of the same columns only what differs is changed', () => {
  expect(columnChanges([first, second], [first, { ...second, type: 'decimal' }])).toEqual([
    { type: 'UPDATE', path: 'columns.1.type', value: 'decimal' },
  ])
})

test('other columns take the place of all that there are', () => {
  const changes = columnChanges([first, second], [second])

  expect(changes.map(({ type }) => type)).toEqual(['REMOVE_ROW', 'REMOVE_ROW', 'ADD_ROW'])
})
