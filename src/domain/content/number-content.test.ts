import fc from 'fast-check'
import { expect, test } from 'vitest'
import { reportContent } from '../../../tests/support/report-arbitraries'
import { sampleContent } from '../../../tests/support/sample-content'
import { numberTable } from '../../../tests/support/sample-tables'
import type { Block, Section } from './block'
import type { Footnote } from './inline'
import { numberContent } from './number-content'
import type { ContentBody } from './walk'

const placement = (id: string): Block => ({ type: 'table', id, table: 't-tall' })

function noted(id: string): Block {
  const note: Footnote = { type: 'footnote', id, children: [{ type: 'text', text: 'n' }] }
  return { type: 'paragraph', id: `b-${id}`, children: [note] }
}

function section(id: string, blocks: Block[], sections: Section[] = []): Section {
  return { id, title: id, blocks, sections }
}

const nested: ContentBody = {
  sections: [
    section(
      's1',
      [noted('før'), placement('p1')],
      [section('s11', [noted('under')], [section('s111', [placement('p2')])])],
    ),
    section('s2', [noted('etter')]),
  ],
  tables: [numberTable()],
  boilerplate: { id: 'om', title: 'Om', blocks: [noted('sist')] },
}

test('footnotes are numbered through body, caption, header cell and cell, across nested sections', () => {
  expect([...numberContent(nested).footnotes.keys()]).toEqual([
    'før',
    'fn-caption',
    'fn-header',
    'fn-cell',
    'under',
    'etter',
    'sist',
  ])
})

test('a table that is placed twice is numbered once, and its notes once', () => {
  const { tables, footnotes } = numberContent(nested)

  expect([...tables]).toEqual([['t-tall', 1]])
  expect(footnotes.get('fn-cell')?.number).toBe(4)
  expect(footnotes.get('under')?.number).toBe(5)
})

test('a footnote knows the block or the table that it stands in', () => {
  const { footnotes } = numberContent(nested)

  expect(footnotes.get('under')?.block).toBe('b-under')
  expect(footnotes.get('fn-header')?.block).toBe('t-tall')
})

test('tables are numbered by their first place, not by their order in the content', () => {
  const { tables } = numberContent({ ...sampleContent(), tables: sampleContent().tables.reverse() })

  expect([...tables]).toEqual([
    ['t-tall', 1],
    ['t-kategori', 2],
  ])
})

test('a table that is held but not placed has no number, and neither have its notes', () => {
  const { tables, footnotes } = numberContent({ ...nested, sections: [section('s', [noted('n')])] })

  expect(tables.size).toBe(0)
  expect([...footnotes.keys()]).toEqual(['n', 'sist'])
})

test('all footnotes and tables of a content are numbered 1 to n without holes', () => {
  fc.assert(
    fc.property(reportContent(), (content) => {
      const { tables, footnotes } = numberContent(content)
      const written = JSON.stringify(content).match(/"type":"footnote"/g)?.length ?? 0

      expect([...footnotes.values()].map(({ number }) => number)).toEqual(upTo(written))
      expect([...tables.values()]).toEqual(upTo(content.tables.length))
    }),
    { numRuns: 100 },
  )
}, 30_000)

function upTo(count: number): number[] {
  return Array.from({ length: count }, (_, i) => i + 1)
}
