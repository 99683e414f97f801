import fc from 'fast-check'
import { expect, test } from 'vitest'
import { anInput } from '../../../../../tests/support/check-input'
import { contentOf, countedTable } from '../../../../../tests/support/counted-content'
import type { Block } from '../../../content/block'
import type { ReportLanguage } from '../../../content/report-content'
import type { Table } from '../../../content/table'
import { wholeAndParts } from './whole-and-parts'

const incidents = countedTable({
  columns: ['Sikkerhetshendelser'],
  rows: [
    ['Sentral-Mali', 310],
    ['Gao', 151],
    ['Ménaka', 75],
    ['Timbuktu', 73],
  ],
  period: '2022-04-01/2022-06-30',
})

const victims = countedTable({
  id: 'ofre',
  columns: ['Jan–mars', 'April–juni', 'Juli–sept.'],
  rows: [
    ['Drept', 543, 317, 243],
    ['Bortført', 107, 77, 55],
    ['Skadd', 107, 73, 77],
  ],
  unit: 'antall sivile',
})

const parties = countedTable({
  id: 'parter',
  columns: ['Jan- mars', 'April-juni', 'Juli-sept'],
  rows: [
    ['JNIM', 284, 200, 136],
    ['Militser', 6, 16, 6],
    ['Andre', 4, 5, 11],
    ['Hæren', 249, 96, 90],
  ],
  unit: 'antall drepte',
})

function findings(parts: readonly (string | Table | Block)[], language?: ReportLanguage) {
  return wholeAndParts
    .check(anInput({ content: contentOf(parts, language) }))
    .map(({ code, outcome, values = {} }) => [
      outcome,
      code,
      values.stated,
      values.added,
      values.difference,
    ])
}

const WRONG = ['discrepancy', 'whole-differs', 682, 609, 73]

test.each([
  'Det var til sammen 682 sikkerhetshendelser.',
  'Det var 682 hendelser i alt i 2022.',
  'I alt ble det registrert 682 nye hendelser fra april til juni 2022.',
])('a whole that the parts do not make is told with the difference: %s', (text) => {
  expect(findings([text, incidents])).toEqual([WRONG])
  expect(findings([incidents, text])).toEqual([WRONG])
})

test('a whole that is not called one may be one', () => {
  expect(findings(['Det ble registrert 682 hendelser.', incidents])).toEqual([
    ['possible', 'whole-differs', 682, 609, 73],
  ])
})

test('the year before the number is no whole', () => {
  expect(findings(['I 2022 ble 609 hendelser registrert.', incidents])).toEqual([])
})

test.each([
  ['the sum itself', 'I alt var det 609 hendelser.'],
  [
    'a whole whose rest is accounted for',
    'I alt var det 682 hendelser. Tabellen viser 609 av dem.',
  ],
  [
    'some of the parts together',
    'Gao og Ménaka hadde til sammen 226 hendelser, Gao og Sentral-Mali 461.',
  ],
  ['another thing that is counted', 'I alt ble 682 personer pågrepet.'],
  ['another year', 'I 2019 var det i alt 682 hendelser.'],
  ['a part', 'I alt var 310 hendelser i Sentral-Mali.'],
  ['fewer than the parts, not called a whole', 'Det var 400 hendelser med bomber.'],
])('%s is passed over', (_, text) => {
  expect(findings([text, incidents])).toEqual([])
})

test('a text far from the table is read with it only when it names it', () => {
  const far = (text: string) => [text, 'En.', 'To.', 'Tre.', incidents]

  expect(findings(far('Det var i alt 682 hendelser.'))).toEqual([])
  expect(findings(far('Det var i alt 682 hendelser (tabell 1).'))).toEqual([WRONG])
})

test('a cross-reference names a table', () => {
  const children = [
    { type: 'text' as const, text: 'Det var i alt 682 hendelser, se ' },
    { type: 'cross-reference' as const, to: 'table' as const, target: 't' },
  ]
  const text: Block = { type: 'paragraph', id: 'p', children }

  expect(findings([text, 'En.', 'To.', 'Tre.', incidents])).toEqual([WRONG])
})

test('an English text is read as English', () => {
  const table = countedTable({
    columns: ['Incidents'],
    rows: [
      ['North', 1310],
      ['South', 151],
    ],
    unit: 'incidents',
  })

  expect(findings(['In all, 1,461 incidents were recorded.', table], 'en')).toEqual([])
  expect(findings(['A total of 1,500 incidents were recorded.', table], 'en')).toEqual([
    ['discrepancy', 'whole-differs', 1500, 1461, 39],
  ])
})

test('of several columns, any sum may be the whole', () => {
  expect(findings(['I alt ble 1103 sivile drept, og 757 sivile rammet i mars.', victims])).toEqual(
    [],
  )
  expect(findings(['I alt ble 1104 sivile drept.', victims])).toEqual([
    ['discrepancy', 'whole-differs', 1104, 1103, 1],
  ])
})

test('a finding stands at the sentence', () => {
  const content = contentOf(['Innledning. Det var i alt 682 hendelser.', incidents])

  expect(wholeAndParts.check(anInput({ content }))).toMatchObject([
    {
      place: { section: 'sec', block: 'b0', table: null },
      passage: 'Det var i alt 682 hendelser.',
    },
  ])
})

test('a row of totals is held to the rows above, whether it is marked or only called so', () => {
  const rows = [
    ['Gao', 151],
    ['Ménaka', 75],
    ['I alt', 230],
  ] as const
  const table = countedTable({ columns: ['Hendelser'], rows })
  const right = countedTable({
    columns: ['Hendelser'],
    rows: [...rows.slice(0, 2), ['Totalt', 226]],
  })

  expect(findings([table])).toEqual([['discrepancy', 'total-differs', 230, 226, 4]])
  expect(findings([right, 'I alt var det 226 hendelser.'])).toEqual([])
})

test.each([
  'Som tabellen viser, falt tallet på drepte med over 50 %.',
  'Tallet på drepte falt fra 543 til 243, det vil si med over 50 %.',
  'Tallet på drepte falt fra 543 til 317, med 41,6 prosent.',
  'Tabell 1 viser at om lag halvparten av de drepte døde før april.',
  'Tabell 1 viser et fall på 50–60 %.',
  'Bare 26 % av embetsmennene var på plass.',
])('a percentage that the figures give, or that is not of them, is passed over: %s', (text) => {
  expect(findings([victims, text])).toEqual([])
})

test('a percentage that two named figures do not give is told with the right one', () => {
  expect(findings([victims, 'Tallet falt fra 543 til 317, det vil si med over 50 %.'])).toEqual([
    ['discrepancy', 'change-differs', 50, 41.6, 8.4],
  ])
})

test('a percentage that no figure of the table gives may be wrong', () => {
  expect(findings([incidents, 'Som tabellen viser, var 90 % av hendelsene i Gao.'])).toEqual([
    ['possible', 'share-differs', 90, 75.7, 14.3],
  ])
})

test('tables whose sums are the row of another agree', () => {
  expect(findings([victims, parties])).toEqual([])
})

test('tables that agree in most columns and not in all are told', () => {
  const [first, ...rows] = parties.rows
  const cells = first?.cells.with(1, { kind: 'number', value: 285, notes: [] }) ?? []
  const wrong = { ...parties, rows: first ? [{ ...first, cells }, ...rows] : rows }

  expect(findings([victims, wrong])).toEqual([['discrepancy', 'tables-differ', 543, 544, 1]])
})

test('tables of other things do not have to agree', () => {
  const other = countedTable({
    id: 'andre',
    columns: ['Jan–mars', 'April–juni', 'Juli–sept.'],
    rows: [['Angrep', 12, 14, 18]],
  })

  expect(findings([victims, other])).toEqual([])
})

test('whatever figures a table has, its own sum is never told as wrong', () => {
  const figures = fc.array(fc.nat(5000), { minLength: 2, maxLength: 12 })
  fc.assert(
    fc.property(figures, (counts) => {
      const table = countedTable({
        columns: ['Hendelser'],
        rows: counts.map((count, i) => [`Sted ${i}`, count] as const),
      })
      const sum = counts.reduce((all, count) => all + count, 0)

      expect(findings([`Det var i alt ${sum} hendelser.`, table])).toEqual([])
    }),
  )
})
