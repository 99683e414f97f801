import { expect, test } from 'vitest'
import { anInput, spoken } from '../../../../tests/support/check-input'
import { contentOf, countedTable } from '../../../../tests/support/counted-content'
import type { Block } from '../../content/block'
import type { Citation } from '../../content/inline'
import type { ReportContent } from '../../content/report-content'
import type { Table } from '../../content/table'
import { valuesAndCitations } from './values-and-citations'

const cite = (id: string, source: string, page?: string): Citation => ({
  type: 'citation',
  id,
  mode: 'parenthetical',
  references: [{ source, ...(page && { locator: { label: 'page', value: page } }) }],
})

const paragraph = (text: string, ...citations: Citation[]): Block => ({
  type: 'paragraph',
  id: 'p',
  children: [{ type: 'text', text }, ...citations],
})

const table = (figure: number, fields: Pick<Partial<Table>, 'source'> = {}) =>
  countedTable({
    columns: ['Drepte'],
    rows: [
      ['Gao', figure],
      ['Mopti', 3],
    ],
    ...fields,
  })

const since = (before: readonly (Block | Table)[], after: readonly (Block | Table)[]) => ({
  previous: contentOf(before),
  content: contentOf(after),
})

const findings = (input: { previous: ReportContent; content: ReportContent }) =>
  spoken(valuesAndCitations, input)

test('a cell that changed under the same citation is told with both values', () => {
  expect(valuesAndCitations.check(anInput(since([table(57)], [table(75)])))).toMatchObject([
    {
      code: 'cell-changed',
      values: { number: 1, row: 'Gao', column: 'Drepte', before: 57, after: 75 },
      place: { table: 't' },
    },
  ])
})

test('a cell that changed with the table’s source is passed over', () => {
  expect(findings(since([table(57)], [table(75, { source: [cite('x', 's-data')] })]))).toEqual([])
})

test('a new row, a new column and a computed total are no changed values', () => {
  const more = countedTable({
    columns: ['Drepte', 'Skadde'],
    rows: [
      ['Gao', 57, 1],
      ['Mopti', 3, 2],
      ['Kidal', 4, 3],
    ],
  })
  const totalled = (figure: number) => {
    const one = table(figure)
    return { ...one, rows: one.rows.map((row) => ({ ...row, total: 'computed' as const })) }
  }

  expect(findings(since([table(57)], [more]))).toEqual([])
  expect(findings(since([totalled(57)], [totalled(75)]))).toEqual([])
})

test('a number that gave way to another under the same citation warns', () => {
  const before = paragraph('Det var 57 drepte i 2022', cite('c', 's-data', '3'))
  const after = paragraph('Det var 75 drepte i 2022', cite('d', 's-data', '3'))

  expect(valuesAndCitations.check(anInput(since([before], [after])))).toMatchObject([
    { code: 'number-changed', values: { before: '57', after: '75' }, passage: '75' },
  ])
})

test.each([
  ['another work', cite('c', 's-inst')],
  ['another page', cite('c', 's-data', '4')],
])('a number that changed with its citation to %s is passed over', (_, citation) => {
  const before = paragraph('57 drepte', cite('c', 's-data', '3'))

  expect(findings(since([before], [paragraph('75 drepte', citation)]))).toEqual([])
})

test('a number that is written otherwise, or added, or moved is not changed', () => {
  const before = paragraph('Det var 1240 drepte og 3 skadde', cite('c', 's-data'))
  const written = paragraph('3 ble skadd og 1 240 drept', cite('c', 's-data'))
  const added = paragraph('Det var 1240 drepte og 3 skadde i 2022', cite('c', 's-data'))

  expect(findings(since([before], [written]))).toEqual([])
  expect(findings(since([before], [added]))).toEqual([])
})

test('a paragraph that cites nothing is another rule’s', () => {
  expect(findings(since([paragraph('57 drepte')], [paragraph('75 drepte')]))).toEqual([])
})

test('a first edition has nothing to compare with', () => {
  expect(spoken(valuesAndCitations, { content: contentOf([table(57)]) })).toEqual([])
})
