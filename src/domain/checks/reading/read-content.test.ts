import { expect, test } from 'vitest'
import { sampleContent } from '../../../../tests/support/sample-content'
import {
  aTable,
  list,
  p,
  section,
  tableAt,
  work,
  writtenReport,
} from '../../../../tests/support/written-report'
import { readContent } from './read-content'

test('a content is read once', () => {
  const content = sampleContent()
  expect(readContent(content)).toBe(readContent(content))
})

test('a sentence has its citations, and is shown as readers see it', () => {
  const sources = [work('hrw'), work('icg')]
  const sections = [
    section('S', [p('b', 'Ifølge {n:hrw} er det krig. Slik er det {icg}. Se {#t}.'), tableAt('t')]),
  ]
  const { blocks } = readContent(writtenReport({ sections, sources, tables: [aTable('t')] }))
  const [first, second, third] = blocks[0]?.lines[0]?.sentences ?? []
  expect([first?.shown, second?.shown, third?.shown]).toEqual([
    'Ifølge HRW (2021) er det krig.',
    'Slik er det (ICG 2021).',
    'Se tabell\u00a01.',
  ])
  expect(second?.citations.flatMap(({ references }) => references)).toEqual([{ source: 'icg' }])
})

test('words in another language are blanks among the report’s own', () => {
  const sections = [section('S', [p('b', 'Det kalles <en:the exception>.')])]
  const [block] = readContent(writtenReport({ sections })).blocks
  expect(block?.lines[0]?.sentences[0]?.own).toBe(`Det kalles ${' '.repeat(13)}.`)
})

test('a text that holds the signs of a reading loses them', () => {
  const sections = [section('S', [p('b', 'En \uFFFC to \uFFF9.')])]
  const [block] = readContent(writtenReport({ sections })).blocks
  expect(block?.lines[0]?.text).toBe('En   to  .')
})

test('a list has a line for each item, those of lists within it too, and a table one for each cell', () => {
  const outer = list('l', ['En', 'To'])
  const items = outer.items.map((item, i) =>
    i === 0 ? { ...item, list: list('i', ['Tre']) } : item,
  )
  const sections = [section('S', [{ ...outer, items }, tableAt('t'), tableAt('t')])]
  const [first, table, again] = readContent(
    writtenReport({ sections, tables: [aTable('t', { caption: 'Noe', source: 'Fra oss' })] }),
  ).blocks
  expect(first?.lines.map(({ text, place }) => [text, place.block])).toEqual([
    ['En', 'l-0'],
    ['Tre', 'i-0'],
    ['To', 'l-1'],
  ])
  expect(table?.lines.map(({ text }) => text)).toEqual(['Noe', 'Antall', '', 'Fra oss'])
  expect(again?.lines).toEqual([])
})

test('the boilerplate is not read', () => {
  const content = sampleContent()
  const read = readContent(content).blocks.map(({ id }) => id)
  expect(read).not.toContain(content.boilerplate?.blocks[0]?.id)
})
