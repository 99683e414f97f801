import { expect, test } from 'vitest'
import { sampleContent } from '../../../tests/support/sample-content'
import type { Block } from '../content/block'
import type { Citation, Inline } from '../content/inline'
import { citingPlaces } from './citing-places'

function cite(source: string, id = `c-${source}`): Citation {
  return { type: 'citation', id, mode: 'bare', references: [{ source: 'x' }, { source }] }
}

function words(text: string): Inline {
  return { type: 'text', text }
}

function places(source: string, ...blocks: Block[]) {
  const sections = [{ id: 's', title: 'Nord', blocks, sections: [] }]
  return citingPlaces({ sections, tables: [], boilerplate: null }, source)
}

function paragraph(...children: Inline[]): Block {
  return { type: 'paragraph', id: 'b', children }
}

test('a place is its block, the title of its section and its words', () => {
  expect(places('a', paragraph(words('Volden øker '), cite('a'), words('.')))).toEqual([
    { block: 'b', section: 'Nord', text: 'Volden øker .' },
  ])
})

test('blocks and tables that cite a source come in reading order', () => {
  const blocks = citingPlaces(sampleContent(), 's-mission-b').map(({ block }) => block)

  expect(blocks).toEqual(['b-tall', 't-tall'])
})

test('a block that cites a source twice is one place', () => {
  expect(places('a', paragraph(cite('a', 'c1'), cite('a', 'c2')))).toHaveLength(1)
})

test('a source that nothing cites has no places', () => {
  expect(places('b', paragraph(words('Ord'), cite('a')))).toEqual([])
})

test('a footnote cites in the place of its block, its words left out', () => {
  const note: Inline = { type: 'footnote', id: 'f', children: [{ type: 'text', text: 'Note' }] }
  const citing: Inline = { type: 'footnote', id: 'g', children: [cite('a')] }

  expect(places('a', paragraph(words('Ord'), note, citing))).toEqual([
    { block: 'b', section: 'Nord', text: 'Ord' },
  ])
})

test('a list item is a place of its own', () => {
  const items = [
    { id: 'li1', children: [words('Uten')] },
    { id: 'li2', children: [words('Med'), cite('a')] },
  ]

  expect(places('a', { type: 'list', id: 'l', ordered: false, items })).toMatchObject([
    { block: 'li2', text: 'Med' },
  ])
})

test('line breaks and runs of white space are one space', () => {
  expect(
    places('a', paragraph(words('  En\t '), { type: 'break' }, words(' to '), cite('a'))),
  ).toMatchObject([{ text: 'En to' }])
})

test('a long text is cut between words, at 240 characters at most', () => {
  const long = 'ordene '.repeat(60).trim()
  const [place] = places('a', paragraph(words(long), cite('a')))

  expect(place?.text).toBe(`${'ordene '.repeat(34)}…`)
})

test('a text of 240 characters is whole', () => {
  const whole = 'o'.repeat(240)

  expect(places('a', paragraph(words(whole), cite('a')))).toMatchObject([{ text: whole }])
})

test('a text that begins with a long word is cut in it', () => {
  expect(places('a', paragraph(words('o'.repeat(300)), cite('a')))).toMatchObject([
    { text: `${'o'.repeat(240)} …` },
  ])
})
