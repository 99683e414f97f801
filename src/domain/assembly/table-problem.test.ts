import { expect, test } from 'vitest'
import { numberTable } from '../../../tests/support/sample-tables'
import type { Cell, Column, Table } from '../content/table'
import { message } from '../messages/message'
import { tableProblems } from './problems'

const WORDS: Cell = { kind: 'text', children: [{ type: 'text', text: 'mange' }] }

function sentences(change: Partial<Table>): string[] {
  const caption: Table['caption'] = [{ type: 'text', text: 'Pass' }]
  return tableProblems([{ ...numberTable(), caption, ...change }]).map(({ code, values }) =>
    message('nb', code, values),
  )
}

const column: Column = { id: 'k', type: 'integer', title: [{ type: 'text', text: 'Antall' }] }

test('cells that do not fit are named by their column and their rows', () => {
  const rows = [1, 2].map((id) => ({ id: `r${id}`, cells: [WORDS] }))

  expect(sentences({ columns: [column], rows })).toEqual([
    'Tabellen «Pass», kolonnen «Antall»: det skal stå et tall i rad 1–2. Rett cellene eller velg en annen type.',
  ])
})

test('rows that follow each other are named as one', () => {
  const fits: Cell = { kind: 'number', value: 1, notes: [] }
  const rows = Array.from({ length: 40 }, (_, id) => ({
    id: `r${id}`,
    cells: [id === 1 ? fits : WORDS],
  }))

  expect(sentences({ columns: [column], rows })[0]).toContain('i rad 1, 3–40. Rett')
})

test('a table without columns is told so, and nothing more', () => {
  expect(sentences({ columns: [], rows: [] })).toEqual([
    'Tabellen «Pass» må ha minst én kolonne og kan ha høyst 60.',
  ])
})

test('a period that cannot be is told of', () => {
  expect(sentences({ period: '2022/2021' })).toEqual([
    'Tabellen «Pass»: perioden er ikke gyldig. Skriv som 2022, 2022-04 eller 2022-04-01/2022-06-30.',
  ])
})
