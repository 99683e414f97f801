import { expect, test } from 'vitest'
import { anInput, spoken } from '../../../../tests/support/check-input'
import { contentOf } from '../../../../tests/support/counted-content'
import { categoryTable } from '../../../../tests/support/sample-tables'
import type { Code, Table } from '../../content/table'
import { labelledCategories } from './labelled-categories'

const table = categoryTable()
const known = { ...table, rows: table.rows.slice(0, 3) }

const findings = (one: Table) => labelledCategories.check(anInput({ content: contentOf([one]) }))

function withCode(code: Code): Table {
  return {
    ...known,
    codeLists: known.codeLists.map((list) => ({ ...list, codes: [...list.codes, code] })),
  }
}

test('categories that all have a name of their own are passed over', () => {
  expect(findings(known)).toEqual([])
})

test('a cell whose category is unknown blocks', () => {
  expect(findings(table)).toMatchObject([{ code: 'categories-unknown', values: { count: 1 } }])
  expect(spoken(labelledCategories, { content: contentOf([table]) })).toEqual([
    'blocks discrepancy categories-unknown',
  ])
})

test('two categories of one name can be told apart by colour alone, and block', () => {
  expect(findings(withCode({ id: 'x', label: 'ofte', colour: 'blue' }))).toMatchObject([
    { code: 'categories-alike', values: { label: 'Ofte' } },
  ])
})

test('two categories of one colour have their names', () => {
  expect(findings(withCode({ id: 'x', label: 'Aldri', colour: 'green' }))).toEqual([])
})
