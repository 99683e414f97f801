import fc from 'fast-check'
import { expect, test } from 'vitest'
import type { Cell } from '@/domain/content/table'
import type { GridColumn } from '../model/grid-column'
import { cellIn, type GridRow, type Rows } from '../model/grid-row'
import { CELLS_TYPE, copiedRange, tabbed } from './copied-range'
import { missingColumns, pasteRange } from './paste-range'
import { cellsIn, readRange } from './read-range'

const COLUMNS: GridColumn[] = [
  { id: 'sted', title: 'Sted', type: 'text', unit: null, codes: [] },
  { id: 'antall', title: 'Antall', type: 'integer', unit: null, codes: [] },
  { id: 'dato', title: 'Dato', type: 'date', unit: null, codes: [] },
]
const NB = { columns: COLUMNS, language: 'nb' } as const

let count = 0
const newId = () => `id${(count += 1)}`

function words(text: string): Cell {
  return { kind: 'text', children: [{ type: 'text', text }] }
}

const ROWS: Rows = [
  row('r1', [
    words('Gao'),
    { kind: 'number', value: 12345, notes: [] },
    { kind: 'date', value: '2022-05-17', notes: [] },
  ]),
  row('r2', [words('Kidal'), { kind: 'not-stated', notes: [] }, { kind: 'empty' }]),
]
const ALL = { top: 0, bottom: 1, left: 0, right: 2 }

function row(id: string, [sted, antall, dato]: Cell[]): GridRow {
  return { id, cells: { ...(sted && { sted }), ...(antall && { antall }), ...(dato && { dato }) } }
}

function onClipboard(data: Record<string, string>) {
  return { getData: (type: string) => data[type] ?? '' }
}

function cellsOf(rows: Rows): Cell[][] {
  return rows.map((one) => COLUMNS.map(({ id }) => cellIn(one, id)))
}

const copied = copiedRange(ROWS, { area: ALL, ...NB })
const START = { top: 0, bottom: 0, left: 0, right: 0 }

test('a range copied to another program is tabs, lines and figures as Norwegians write them', () => {
  expect(copied.text).toBe('Gao\t12345\t17.5.2022\r\nKidal\tikke oppgitt\t')
})

test('what is copied and pasted through another program gives the same cells', () => {
  const cells = readRange(onClipboard({ 'text/plain': `${copied.text}\r\n` }))

  expect(cellsOf(pasteRange([], { cells, area: START, ...NB, newId }).rows)).toEqual(cellsOf(ROWS))
})

test('within the house a cell keeps its notes, under ids of their own', () => {
  const note = {
    type: 'footnote' as const,
    id: 'n',
    children: [{ type: 'text' as const, text: 'x' }],
  }
  const noted = [row('r1', [words('Gao'), { kind: 'number', value: 3, notes: [note] }])]
  const { cells: json } = copiedRange(noted, { area: { ...START, right: 1 }, ...NB })
  const cells = readRange(onClipboard({ [CELLS_TYPE]: json }))
  const pasted = pasteRange([], { cells, area: START, ...NB, newId }).rows[0]?.cells.antall

  expect(pasted).toMatchObject({ kind: 'number', value: 3, notes: [{ children: note.children }] })
  expect(JSON.stringify(pasted)).not.toContain('"id":"n"')
})

test('tabs, quotes and line breaks in a cell survive the clipboard', () => {
  const cell = fc.string().map((text) => text.replace(/[^ -~æøå\t\n]/g, ''))
  fc.assert(
    fc.property(fc.array(fc.tuple(cell, cell), { minLength: 1, maxLength: 6 }), (texts) => {
      expect(cellsIn(tabbed(texts)).map((one) => one.map(({ text }) => text))).toEqual(texts)
    }),
  )
})

test('an empty row of a range is a row', () => {
  expect(cellsIn('a\tb\r\n\t\r\nc\td\r\n')).toHaveLength(3)
})

test('one cell fills all that is selected', () => {
  const area = { top: 0, bottom: 1, left: 1, right: 1 }
  const { rows } = pasteRange(ROWS, { cells: cellsIn('7'), area, ...NB, newId })

  expect(rows.map(({ cells }) => cells.antall)).toMatchObject([{ value: 7 }, { value: 7 }])
})

test('what does not fit is kept as it was, and counted', () => {
  const area = { top: 0, bottom: 0, left: 1, right: 1 }
  const { rows, misfits } = pasteRange(ROWS, { cells: cellsIn('ca. 40'), area, ...NB, newId })

  expect(rows[0]?.cells.antall).toEqual(words('ca. 40'))
  expect(misfits).toBe(1)
})

test('a range that is wider than the table says by how many columns', () => {
  const cells = cellsIn('1\t2\t3')

  expect(missingColumns({ cells, area: { ...START, left: 2, right: 2 }, columns: COLUMNS })).toBe(2)
})

test('a computed total is not pasted over', () => {
  const rows: Rows = [...ROWS, { id: 'r3', cells: {}, total: 'computed' }]
  const area = { top: 2, bottom: 2, left: 0, right: 0 }
  const pasted = pasteRange(rows, { cells: cellsIn('Sum\t99'), area, ...NB, newId })

  expect(pasted.rows[2]?.cells).toEqual({ sted: words('Sum') })
})

test('cells on the clipboard that are not ours are not taken for it', () => {
  const json = JSON.stringify([[{ cell: { kind: 'script' }, text: 'x' }]])

  expect(readRange(onClipboard({ [CELLS_TYPE]: json, 'text/plain': 'y' }))).toEqual([
    [{ cell: null, text: 'y' }],
  ])
})
