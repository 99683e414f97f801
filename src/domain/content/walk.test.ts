import fc from 'fast-check'
import { expect, test } from 'vitest'
import { reportContent } from '../../../tests/support/report-arbitraries'
import { sampleContent } from '../../../tests/support/sample-content'
import { plainText, walkBlocks, walkInlines, walkSections } from './walk'

test('sections come in reading order with their numbers, the boilerplate last and without one', () => {
  const visits = [...walkSections(sampleContent())].map(({ id, number, depth }) => [
    id,
    number,
    depth,
  ])

  expect(visits).toEqual([
    ['sec-innledning', '1', 1],
    ['sec-dokumenter', '2', 1],
    ['sec-utstedelse', '2.1', 2],
    ['sec-gebyr', '2.1.1', 3],
    ['sec-unntak', '2.1.1.1', 4],
    ['sec-forfalskning', '3', 1],
    ['bp-om', null, 1],
  ])
})

test('a table comes with its first place only', () => {
  const placements = [...walkBlocks(sampleContent())].flatMap(({ block, table }) =>
    block.type === 'table' ? [[block.id, table?.id]] : [],
  )

  expect(placements).toEqual([
    ['p-tall', 't-tall'],
    ['p-kategori', 't-kategori'],
    ['p-tall-igjen', undefined],
  ])
})

test('the text of a footnote comes right behind its mark, and says whose it is', () => {
  const around = [...walkInlines(sampleContent())]
    .slice(1, 6)
    .map(({ inline, footnote }) => [inline.type, footnote?.id])

  expect(around).toEqual([
    ['footnote', undefined],
    ['text', 'fn-samtale'],
    ['citation', 'fn-samtale'],
    ['text', 'fn-samtale'],
    ['text', undefined],
  ])
})

test('text in a list stands at its own item, text in a table at the table', () => {
  const places = new Set([...walkInlines(sampleContent())].map(({ block }) => block))

  expect([...places]).toEqual(expect.arrayContaining(['li-pass', 'li-lang', 't-tall']))
  expect([...places]).not.toEqual(expect.arrayContaining(['l-typer']))
  expect([...places]).not.toEqual(expect.arrayContaining(['p-tall']))
})

test('every text in sections, tables and boilerplate is met once', () => {
  fc.assert(
    fc.property(reportContent(), (content) => {
      const written = JSON.stringify(content).match(/"type":"text","text"/g)?.length ?? 0
      const met = [...walkInlines(content)].flatMap(({ inline }) => {
        if (inline.type === 'link') return inline.children
        return inline.type === 'text' ? [inline] : []
      })

      expect(met).toHaveLength(written)
    }),
    { numRuns: 100 },
  )
}, 30_000)

test('plain text has the words of links and a line for each break, but no citations and notes', () => {
  expect(
    plainText([
      { type: 'text', text: 'Se ' },
      { type: 'link', url: 'https://example.org', children: [{ type: 'text', text: 'her' }] },
      { type: 'break' },
      { type: 'citation', id: 'c', mode: 'bare', references: [{ source: 's', prefix: 'jf. ' }] },
      { type: 'footnote', id: 'f', children: [{ type: 'text', text: 'note' }] },
      { type: 'text', text: 'slutt' },
    ]),
  ).toBe('Se her\nslutt')
})
