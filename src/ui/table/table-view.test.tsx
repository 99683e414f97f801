import { renderToStaticMarkup } from 'react-dom/server'
import { expect, test } from 'vitest'
import { sampleContent } from '../../../tests/support/sample-content'
import { readingOf } from '../article/reading'
import { TableView } from './table-view'

const reading = readingOf(sampleContent(), '1.0')

function tableHtml(id: string): string {
  const table = sampleContent().tables.find((candidate) => candidate.id === id)
  if (!table) throw new Error(`The sample has no table ${id}`)
  const number = reading.numbering.tables.get(id) ?? 0
  return renderToStaticMarkup(<TableView table={table} number={number} reading={reading} />)
}

const numbers = tableHtml('t-tall')
const categories = tableHtml('t-kategori')

test('a table’s caption has its number, what it shows, the period in words and the unit', () => {
  expect(numbers).toContain('<strong class="table-number">Tabell 1</strong> Utstedte pass')
  expect(numbers).toContain('Periode: 1. april – 30. juni 2022 · Enhet: antall pass')
})

test('a table scrolls in a region that takes focus and is named by its caption', () => {
  expect(numbers).toContain(
    '<div class="scroll" role="region" aria-labelledby="tabell-1.caption" tabindex="0">',
  )
  expect(numbers).toContain('<caption id="tabell-1.caption">')
})

test('columns and rows have heads of their own', () => {
  expect(numbers.match(/<th scope="col"/g)).toHaveLength(5)
  expect(numbers.match(/<th scope="row"/g)).toHaveLength(3)
})

test('numbers are grouped, and a column has the same decimals all through', () => {
  expect(numbers).toContain('>12\u00a0340<')
  expect(numbers).toContain('>4,5\u00a0%<')
  expect(numbers).toContain('>12,0\u00a0%<')
})

test('nothing, not stated and zero are told apart', () => {
  expect(numbers).toContain('<td class="column-percent"></td>')
  expect(numbers).toContain('<span class="not-stated">ikke oppgitt</span>')
  expect(numbers).toContain('<td class="column-integer">0<sup')
})

test('a category is a word beside its pattern', () => {
  expect(categories).toContain(
    '<td class="column-category"><span class="swatch swatch-red" aria-hidden="true"></span>Ofte</td>',
  )
})

test('an unknown category says that it is unknown, in the cell and in the legend', () => {
  expect(categories.match(/swatch-unknown/g)).toHaveLength(2)
  expect(categories.match(/kategori ukjent/g)).toHaveLength(2)
})

test('the source stands under the table with its label', () => {
  expect(numbers).toMatch(/<p class="table-source">Kilde: <span class="citation"/)
})

test('a table without a source line has none', () => {
  expect(categories).not.toContain('table-source')
})
