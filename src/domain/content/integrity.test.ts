import { expect, test } from 'vitest'
import { numberTable } from '../../../tests/support/sample-tables'
import type { Block } from './block'
import { citedSources, danglingReferences, placedTables, repeatedIds } from './integrity'
import type { Citation, Inline } from './inline'
import type { ContentBody } from './walk'

function cite(id: string, ...sources: string[]): Citation {
  return { type: 'citation', id, mode: 'bare', references: sources.map((source) => ({ source })) }
}

function paragraph(id: string, ...children: Inline[]): Block {
  return { type: 'paragraph', id, children }
}

function body(blocks: Block[], fields: Partial<ContentBody> = {}) {
  const section = { id: 'kapittel', title: 'K', blocks, sections: [] }
  return { sections: [section], tables: [], boilerplate: null, sources: [], ...fields }
}

const list: Block = {
  type: 'list',
  id: 'liste',
  ordered: false,
  items: [
    {
      id: 'punkt',
      children: [cite('c-punkt', 's1')],
      list: { type: 'list', id: 'indre', ordered: true, items: [{ id: 'dypt', children: [] }] },
    },
  ],
}

const note: Inline = { type: 'footnote', id: 'note', children: [cite('c-note', 's2')] }

test('ids that are all different are not repeated', () => {
  expect(repeatedIds(body([list, paragraph('a', note)]))).toEqual([])
})

test.each([
  'kapittel',
  'liste',
  'punkt',
  'indre',
  'dypt',
  'c-punkt',
  'note',
  'c-note',
  'om',
  'kilde',
])('a block with the id of “%s” repeats it', (id) => {
  const content = {
    ...body([list, paragraph('a', note), paragraph(id)], {
      boilerplate: { id: 'om', title: 'Om', blocks: [] },
    }),
    sources: [{ id: 'kilde' }],
  }

  expect(repeatedIds(content)).toEqual([id])
})

test('what stands in a table is addressed too, and a table that is placed twice is one', () => {
  const placements: Block[] = [
    { type: 'table', id: 'p1', table: 't-tall' },
    { type: 'table', id: 'p2', table: 't-tall' },
  ]
  const content = body(placements, { tables: [numberTable()] })

  expect(repeatedIds(content)).toEqual([])
  expect(repeatedIds(body([...placements, paragraph('fn-cell')], content))).toEqual([])
  expect(
    repeatedIds(body([...placements, paragraph('fn-cell')], { tables: [numberTable()] })),
  ).toEqual(['fn-cell'])
})

test('a repeated id is named once, however often it stands', () => {
  expect(repeatedIds(body([paragraph('a'), paragraph('a'), paragraph('a')]))).toEqual(['a'])
})

test('a source or table that is pointed at but not held dangles, each once', () => {
  const blocks: Block[] = [
    paragraph('a', cite('c1', 'borte'), cite('c2', 'borte', 'kilde')),
    { type: 'table', id: 'p', table: 'tapt' },
  ]

  expect(danglingReferences({ ...body(blocks), sources: [{ id: 'kilde' }] })).toEqual([
    'tapt',
    'borte',
  ])
})

test('a citation does not find a table, nor a placement a source', () => {
  const blocks: Block[] = [
    paragraph('a', cite('c', 't-tall')),
    { type: 'table', id: 'p', table: 's-mission-b' },
  ]
  const content = body(blocks, { tables: [numberTable()] })

  expect(danglingReferences({ ...content, sources: [{ id: 's-mission-b' }] })).toEqual([
    's-mission-b',
    't-tall',
  ])
})

test('sources come in the order of first citation: body, footnote, then the table at its place', () => {
  const content = body(
    [
      paragraph('a', cite('c1', 's9'), note, cite('c2', 's1', 's9')),
      { type: 'table', id: 'p', table: 't-tall' },
      paragraph('b', cite('c3', 's0')),
    ],
    { tables: [numberTable()] },
  )

  expect(citedSources(content)).toEqual(['s9', 's2', 's1', 's-mission-b', 's0'])
})

test('what a table cites counts only when the table is placed', () => {
  expect(citedSources(body([paragraph('a')], { tables: [numberTable()] }))).toEqual([])
})

test('tables come in the order of first placement, each once, held or not', () => {
  const places = ['t2', 't1', 't2'].map(
    (table, i) => ({ type: 'table', id: `p${i}`, table }) as const,
  )

  expect(placedTables(body(places))).toEqual(['t2', 't1'])
})
