import { expect, test } from 'vitest'
import { anInput, spoken } from '../../../../tests/support/check-input'
import { contentOf, countedTable } from '../../../../tests/support/counted-content'
import type { Cell, Table } from '../../content/table'
import { describedTables } from './described-tables'

const whole = countedTable({
  columns: ['Drepte'],
  rows: [
    ['Gao', 10],
    ['Mopti', 0],
  ],
})

const findings = (table: Table) => describedTables.check(anInput({ content: contentOf([table]) }))

/** The table with one more column. */
function withColumn(column: Omit<Table['columns'][number], 'id'>, cell: Cell): Table {
  return {
    ...whole,
    columns: [...whole.columns, { id: 'ny', ...column }],
    rows: whole.rows.map((row) => ({ ...row, cells: [...row.cells, cell] })),
  }
}

const words = (text: string): Cell => ({ kind: 'text', children: [{ type: 'text', text }] })

test('a table with everything is passed over, and zero is a number', () => {
  expect(findings(whole)).toEqual([])
})

test('what a table lacks is told at once', () => {
  const bare = { ...whole, caption: [{ type: 'text' as const, text: ' ' }] }

  expect(findings({ ...bare, period: null, unit: null, source: [] })).toMatchObject([
    { code: 'table-incomplete', values: { fields: ['caption', 'period', 'unit', 'citation'] } },
  ])
})

test('a source may be cited in the caption', () => {
  expect(findings({ ...whole, source: [], caption: [...whole.caption, ...whole.source] })).toEqual(
    [],
  )
})

test('a unit may be each column’s own, and words need none', () => {
  const columns = whole.columns.map((column) => ({ ...column, unit: 'antall' }))

  expect(findings({ ...whole, unit: null, columns })).toEqual([])
  expect(findings({ ...whole, unit: null, columns: whole.columns.slice(0, 1), rows: [] })).toEqual(
    [],
  )
})

test('numbers that are kept as text block, by column and rows', () => {
  const table = withColumn(
    { type: 'text', title: [{ type: 'text', text: 'Skadde' }] },
    words('1 240'),
  )

  expect(findings(table)).toMatchObject([
    { code: 'table-numbers-as-text', values: { column: 'Skadde', rows: '1–2' } },
  ])
})

test('words in a column of text, and years that head rows, are no numbers', () => {
  expect(findings(withColumn({ type: 'text', title: [] }, words('12 drepte')))).toEqual([])
  expect(findings(countedTable({ columns: ['Drepte'], rows: [['2021', 4]] }))).toEqual([])
})

test('an empty cell among numbers only asks', () => {
  const table = countedTable({
    columns: ['Drepte'],
    rows: [
      ['Gao', null],
      ['Mopti', 3],
    ],
  })

  expect(spoken(describedTables, { content: contentOf([table]) })).toEqual([
    'informs possible table-numbers-empty',
  ])
})

test('“not stated” is an answer', () => {
  const table = withColumn(
    { type: 'integer', title: [{ type: 'text', text: 'Skadde' }] },
    { kind: 'not-stated', notes: [] },
  )

  expect(findings(table)).toEqual([])
})
