import { expect, test } from 'vitest'
import { tableFromDelimited } from './table-from-delimited'

const nb = { language: 'nb' } as const

function values(text: string, options: { language: 'nb' | 'en' } = nb) {
  return tableFromDelimited(text, options)?.rows.map((row) =>
    row.map((cell) => {
      if (cell.kind === 'number' || cell.kind === 'date') return cell.value
      return cell.kind === 'text' ? cell.children : cell.kind
    }),
  )
}

function types(text: string, options: { language: 'nb' | 'en' } = nb) {
  return tableFromDelimited(text, options)?.columns.map(({ type }) => type)
}

test('a range from a spreadsheet has tabs between its cells and a header on top', () => {
  const preview = tableFromDelimited('Region\tInnbyggere\nNord\t1 234,5\nSør\t12\n', nb)

  expect(preview).toEqual({
    caption: [],
    rowHeads: true,
    columns: [
      { title: [{ type: 'text', text: 'Region' }], type: 'text' },
      { title: [{ type: 'text', text: 'Innbyggere' }], type: 'decimal' },
    ],
    rows: [
      [
        { kind: 'text', children: [{ type: 'text', text: 'Nord' }] },
        { kind: 'number', value: 1234.5, notes: [] },
      ],
      [
        { kind: 'text', children: [{ type: 'text', text: 'Sør' }] },
        { kind: 'number', value: 12, notes: [] },
      ],
    ],
    remarks: [],
  })
})

test('a comma in a number is no delimiter where there are semicolons', () => {
  expect(values('a;b\nx;1,5\ny;2,25')?.map((row) => row[1])).toEqual([1.5, 2.25])
})

test('an English file has commas between its cells', () => {
  expect(values('a,b\nx,"1,234.5"\ny,2', { language: 'en' })?.map((row) => row[1])).toEqual([
    1234.5, 2,
  ])
})

test('a line break within quotation marks stays a line break in the cell', () => {
  expect(values('a\tb\n"to\nlinjer"\tx')).toEqual([
    [
      [{ type: 'text', text: 'to' }, { type: 'break' }, { type: 'text', text: 'linjer' }],
      [{ type: 'text', text: 'x' }],
    ],
  ])
})

test('a byte order mark is no part of the first title', () => {
  expect(tableFromDelimited('\uFEFFa;b\n1;2', nb)?.columns[0]?.title).toEqual([
    { type: 'text', text: 'a' },
  ])
})

test('empty, zero and not stated are three things', () => {
  expect(values('a;b\nx;\ny;0\nz;–')?.map((row) => row[1])).toEqual(['empty', 0, 'not-stated'])
})

test.each([
  ['integer', 'a;b\nx;1\ny;2'],
  ['percent', 'a;b\nx;1 %\ny;2,5 %'],
  ['date', 'a;b\nx;1.2.2021\ny;2.2.2021'],
  ['text', 'a;b\nx;1\ny;ukjent'],
  ['text', 'a;b\nx;1 %\ny;2'],
  ['text', 'a;b\nx;0301\ny;1103'],
  ['text', 'a;b\nx;–\ny;'],
  ['text', 'a;År\nx;2019\ny;2020'],
])('a column is of type %s in %j', (type, text) => {
  expect(types(text)?.[1]).toBe(type)
})

test('years may head columns of numbers', () => {
  expect(
    tableFromDelimited('\t2019\t2020\nNord\t1\t2\n', nb)?.columns.map(({ title }) => title),
  ).toEqual([[], [{ type: 'text', text: '2019' }], [{ type: 'text', text: '2020' }]])
})

test('rows of numbers alone have no header', () => {
  expect(values('1\t2\n3\t4')).toEqual([
    [1, 2],
    [3, 4],
  ])
})

test('one number that only English can read decides how the others are read', () => {
  expect(values('a\tb\nx\t1.240\ny\t0.5')?.map((row) => row[1])).toEqual([1.24, 0.5])
})

test('numbers that could be read in two ways are read as the language does, with a remark', () => {
  const preview = tableFromDelimited('a\tb\nx\t1.240\ny\t2.500', nb)

  expect(preview?.rows[0]?.[1]).toMatchObject({ value: 1240 })
  expect(preview?.remarks).toEqual([{ kind: 'ambiguous-number', count: 2 }])
})

test('short rows are filled up with empty cells', () => {
  expect(values('a\tb\tc\nx\ny\tz\tw')?.[0]?.slice(1)).toEqual(['empty', 'empty'])
})

test('invisible characters are removed and counted', () => {
  const preview = tableFromDelimited('a\tb\nx\u200B\t\u202Ey', nb)

  expect(JSON.stringify(preview?.rows)).not.toMatch(/[\u200B\u202E]/)
  expect(preview?.remarks).toEqual([{ kind: 'hidden-character', count: 2 }])
})

test('more than 2,000 rows or 60 columns are cut, with a remark', () => {
  const long = tableFromDelimited('1\t2\n'.repeat(2100), nb)
  const wide = tableFromDelimited('1\t'.repeat(80), nb)

  expect(long?.rows.length).toBe(2000)
  expect(wide?.columns.length).toBe(60)
  expect([long, wide].map((preview) => preview?.remarks)).toEqual(
    Array.from({ length: 2 }, () => [{ kind: 'cut-table', count: 1 }]),
  )
})

test.each(['', ' \n ', ';;;', '\uFEFF'])('there is no table in %j', (text) => {
  expect(tableFromDelimited(text, nb)).toBeNull()
})

test.each([
  ['"'.repeat(500_000)],
  ['"a\n'.repeat(400_000)],
  ['a"b;'.repeat(400_000)],
  ['\t'.repeat(3_000_000)],
])('a hostile text is read in bounded time', (text) => {
  expect(() => tableFromDelimited(text, nb)).not.toThrow()
})
