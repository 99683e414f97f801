import fc from 'fast-check'
import { expect, test } from 'vitest'
import type { Manuscript } from '@/domain/content/manuscript'
import { Table } from '@/domain/content/table'
import { categoryTable } from '../../tests/support/sample-tables'
import { tables } from '../../tests/support/table-arbitraries'
import { scopeTables } from './scope-tables'

function manuscript(all: Table[]): Manuscript {
  return { sections: [], tables: all, sources: [], boilerplate: null }
}

function scoped(all: Table[]): Table[] {
  return scopeTables(manuscript(all)).tables
}

test('columns, categories and rows carry the id of their table', () => {
  const [table] = scoped([categoryTable()])

  expect(table?.columns.map(({ id }) => id)).toEqual([
    't-kategori-k-distrikt',
    't-kategori-k-funn',
    't-kategori-k-merknad',
  ])
  expect(table?.codeLists[0]?.codes.map(({ id }) => id)).toEqual([
    't-kategori-ofte',
    't-kategori-av-og-til',
    't-kategori-sjelden',
  ])
  expect(table?.rows[0]?.id).toBe('t-kategori-r-a')
})

test('a cell follows its category, and an unknown category stays unknown', () => {
  const codes = scoped([categoryTable()])[0]?.rows.map(({ cells: [, cell] }) => cell)

  expect(codes).toMatchObject([
    { code: 't-kategori-ofte' },
    { code: 't-kategori-av-og-til' },
    { code: 't-kategori-sjelden' },
    { code: null },
  ])
})

test('a valid table is valid afterwards, with the same words and values', () => {
  fc.assert(
    fc.property(tables(), (all) => {
      const after = scoped(all)

      expect(after.map((table) => Table.parse(table))).toEqual(after)
      expect(JSON.stringify(after).replaceAll(/tabell-\d-/g, '')).toBe(JSON.stringify(all))
    }),
    { numRuns: 200 },
  )
}, 30_000)

test('no two tables share the id of a column or row', () => {
  fc.assert(
    fc.property(tables(), (all) => {
      const ids = scoped(all).flatMap(({ columns, rows }) =>
        [...columns, ...rows].map(({ id }) => id),
      )

      expect(new Set(ids).size).toBe(ids.length)
    }),
    { numRuns: 200 },
  )
}, 30_000)

test('the rest of the manuscript is left as it is', () => {
  const before = { ...manuscript([]), boilerplate: { title: 'Om', blocks: [] } }

  expect(scopeTables(before)).toEqual(before)
})
