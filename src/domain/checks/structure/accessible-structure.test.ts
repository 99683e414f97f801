import { expect, test } from 'vitest'
import { spoken } from '../../../../tests/support/check-input'
import { contentOf, countedTable } from '../../../../tests/support/counted-content'
import { sampleContent } from '../../../../tests/support/sample-content'
import type { Block, Section } from '../../content/block'
import { accessibleStructure } from './accessible-structure'

const section = (id: string, title: string, sections: Section[] = []): Section => ({
  id,
  title,
  blocks: [],
  sections,
})

const withSections = (...sections: Section[]) =>
  spoken(accessibleStructure, { content: { ...sampleContent(), sections, tables: [] } })

const withLink = (text: string, url = 'https://example.org/a') => {
  const link = { type: 'link' as const, url, children: [{ type: 'text' as const, text }] }
  const paragraph: Block = { type: 'paragraph', id: 'p', children: [link] }
  return spoken(accessibleStructure, { content: contentOf([paragraph]) })
}

test('the sample report is passed over', () => {
  expect(spoken(accessibleStructure)).toEqual([])
})

test('two sections side by side with one heading block, however it is written', () => {
  expect(withSections(section('1', 'Nord-Mali'), section('2', 'Nord-mali.'))).toEqual([
    'blocks discrepancy heading-repeated',
  ])
})

test('one heading in two different chapters is no trouble', () => {
  const parts = ['a', 'b'].map((id) => section(id, `Kapittel ${id}`, [section(`${id}1`, 'Tall')]))

  expect(withSections(...parts)).toEqual([])
})

test('a heading without words blocks', () => {
  expect(withSections(section('1', '–'))).toEqual(['blocks discrepancy heading-empty'])
})

test('a column without a heading blocks; an empty corner above the heads of rows warns', () => {
  const table = countedTable({ columns: [' '], rows: [['Gao', 1]] })
  const [corner, ...others] = table.columns
  const bare = { ...table, columns: corner ? [{ ...corner, title: [] }, ...others] : [] }

  expect(spoken(accessibleStructure, { content: contentOf([bare]) })).toEqual([
    'warns discrepancy table-header-empty',
    'blocks discrepancy table-header-empty',
  ])
})

test('a first column that looks like heads of rows, and is not marked so, warns', () => {
  const table = countedTable({ columns: ['Drepte'], rows: [['Gao', 1]], rowHeads: false })

  expect(spoken(accessibleStructure, { content: contentOf([table]) })).toEqual([
    'warns possible table-row-heads',
  ])
})

test.each(['her', 'Klikk her.', 'les mer', 'Click here', '…'])(
  'the link text “%s” says nothing',
  (text) => {
    expect(withLink(text)).toEqual(['blocks discrepancy link-text-empty'])
  },
)

test.each(['https://example.org/a', 'www.example.org'])(
  'the link text %s is an address',
  (text) => {
    expect(withLink(text)).toEqual(['blocks discrepancy link-text-address'])
  },
)

test.each(['veilederen om pass', 'her er veilederen', 'example.org'])(
  'the link text “%s” says where it leads',
  (text) => {
    expect(withLink(text)).toEqual([])
  },
)

test('a link in a footnote of a table is found there', () => {
  const link = { type: 'link' as const, url: 'https://example.org', children: [] }
  const note = {
    type: 'footnote' as const,
    id: 'fn',
    children: [{ ...link, children: [{ type: 'text' as const, text: 'her' }] }],
  }
  const table = countedTable({ columns: ['Drepte'], rows: [['Gao', 1]] })
  const content = contentOf([{ ...table, caption: [...table.caption, note] }])

  expect(
    accessibleStructure.check({ content, previous: null, today: '2022-12-10', review: null }),
  ).toMatchObject([{ place: { section: 'sec', block: null, table: 't', footnote: 'fn' } }])
})
