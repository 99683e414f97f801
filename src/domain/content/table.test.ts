import fc from 'fast-check'
import { expect, test } from 'vitest'
import { tables } from '../../../tests/support/table-arbitraries'
import { canonicalJson } from './canonical-json'
import { COLUMN_TYPES, Table, type Cell, type Column, type ColumnType } from './table'

const CELLS = {
  text: { kind: 'text', children: [{ type: 'text', text: 'Mopti' }] },
  number: { kind: 'number', value: 7, notes: [] },
  date: { kind: 'date', value: '2022-05-17', notes: [] },
  category: { kind: 'category', code: 'ofte', children: [] },
} as const satisfies Record<string, Cell>

const HOLDS = {
  text: 'text',
  integer: 'number',
  decimal: 'number',
  percent: 'number',
  date: 'date',
  category: 'category',
} as const satisfies Record<ColumnType, keyof typeof CELLS>

const codeLists: Table['codeLists'] = [
  { id: 'funn', name: 'Funn', codes: [{ id: 'ofte', label: 'Ofte', colour: 'red' }] },
]

function column(type: ColumnType): Column {
  return { id: 'k', title: [], type, ...(type === 'category' && { codeList: 'funn' }) }
}

function table(fields: Partial<Table>): Table {
  return {
    id: 't',
    caption: [{ type: 'text', text: 'Hendelser' }],
    period: null,
    unit: null,
    source: [],
    rowHeads: false,
    columns: [],
    codeLists,
    rows: [],
    ...fields,
  }
}

function withCell(type: ColumnType, cell: Cell): Table {
  return table({ columns: [column(type)], rows: [{ id: 'r', cells: [cell] }] })
}

function problems(value: Table): unknown[] {
  const issues = Table.safeParse(value).error?.issues ?? []
  return issues.map((issue) => (issue.code === 'custom' ? issue.params : issue.message))
}

const pairs = COLUMN_TYPES.flatMap((type) =>
  Object.values(CELLS).map((cell) => ({ type, cell, fits: HOLDS[type] === cell.kind })),
)

test.each(pairs)('a $cell.kind cell in a column of type $type: $fits', ({ type, cell, fits }) => {
  const what = type === 'integer' || type === 'decimal' || type === 'percent' ? 'number' : type

  expect(problems(withCell(type, cell))).toEqual(fits ? [] : [{ what, column: '1', rows: [1] }])
})

test.each(COLUMN_TYPES)('a cell of a column of type %s may be empty or not stated', (type) => {
  expect(problems(withCell(type, { kind: 'empty' }))).toEqual([])
  expect(problems(withCell(type, { kind: 'not-stated', notes: [] }))).toEqual([])
})

test('empty, not stated and zero are three different contents', () => {
  const cells: Cell[] = [
    { kind: 'empty' },
    { kind: 'not-stated', notes: [] },
    { kind: 'number', value: 0, notes: [] },
  ]
  const parsed = cells.map((cell) => canonicalJson(Table.parse(withCell('integer', cell))))

  expect(new Set(parsed).size).toBe(3)
})

test.each([7.5, Number.MAX_SAFE_INTEGER + 1])('%d does not fit a column of integers', (value) => {
  const cell: Cell = { kind: 'number', value, notes: [] }

  expect(problems(withCell('integer', cell))).toHaveLength(1)
  expect(problems(withCell('decimal', cell))).toEqual([])
})

test('a code that the list does not have is refused, an unknown category is not', () => {
  const category = (code: string | null): Cell => ({ kind: 'category', code, children: [] })

  expect(problems(withCell('category', category('aldri')))).toHaveLength(1)
  expect(problems(withCell('category', category(null)))).toEqual([])
})

test('a column of categories needs a code list that the table has', () => {
  const columns: Column[] = [
    { id: 'uten', title: [], type: 'category' },
    { id: 'annen', title: [], type: 'category', codeList: 'borte' },
  ]

  expect(problems(table({ columns }))).toEqual([
    { what: 'codes-missing', column: '1' },
    { what: 'codes-missing', column: '2' },
  ])
})

test.each(['funn', 'borte'])(
  'only a column of categories has a code list, not “%s”',
  (codeList) => {
    expect(problems(table({ columns: [{ id: 'k', title: [], type: 'text', codeList }] }))).toEqual([
      { what: 'codes-unused', column: '1' },
    ])
  },
)

test.each([0, 1, 3])('a row of %d cells does not fit two columns', (count) => {
  const columns = [column('integer'), { ...column('text'), id: 'k2' }]
  const cells = Array.from({ length: count }, (): Cell => ({ kind: 'empty' }))

  expect(problems(table({ columns, rows: [{ id: 'r', cells }] }))).toEqual([
    expect.objectContaining({ what: 'row-cells', row: 1 }),
  ])
})

test('a table has a caption and at least one column', () => {
  expect(Table.safeParse(table({ columns: [column('text')] })).success).toBe(true)
  expect(Table.safeParse(table({ columns: [column('text')], caption: [] })).success).toBe(false)
  expect(Table.safeParse(table({ columns: [] })).success).toBe(false)
})

test('every problem of a table is named at once', () => {
  const columns: Column[] = [column('integer'), { id: 'k2', title: [], type: 'category' }]
  const rows = [
    { id: 'r1', cells: [CELLS.number] },
    { id: 'r2', cells: [CELLS.text, CELLS.category] },
  ]

  expect(problems(table({ columns, rows }))).toEqual([
    { what: 'codes-missing', column: '2' },
    { what: 'row-cells', row: 1 },
    { what: 'number', column: '1', rows: [2] },
    { what: 'code', column: '2', rows: [2] },
  ])
})

test('the cells of a column that do not fit in the same way are one problem, by the words of its heading', () => {
  const title: Column['title'] = [{ type: 'text', text: 'Pass' }]
  const rows = ['a', 'b', 'c'].map((id, i) => ({
    id,
    cells: [i === 1 ? CELLS.number : CELLS.text],
  }))

  expect(problems(table({ columns: [{ ...column('integer'), title }], rows }))).toEqual([
    { what: 'number', column: 'Pass', rows: [1, 3] },
  ])
})

test('whoever removes a cell from a valid table is told of the row', () => {
  fc.assert(
    fc.property(tables(), fc.nat(2), (all, at) => {
      const chosen = all[at]
      fc.pre(chosen !== undefined && chosen.rows.length > 0)
      const rows = chosen.rows.map(({ id, cells }) => ({ id, cells: cells.slice(1) }))

      expect(problems({ ...chosen, rows })).toEqual(
        expect.arrayContaining(rows.map((_, i) => ({ what: 'row-cells', row: i + 1 }))),
      )
    }),
    { numRuns: 200 },
  )
}, 30_000)
