import fc from 'fast-check'
import { expect, test } from 'vitest'
import { blocks } from '../../../../tests/support/content-arbitraries'
import { sampleContent } from '../../../../tests/support/sample-content'
import type { Block, Section } from '../../content/block'
import type { ReportContent } from '../../content/report-content'
import { assertAnchored, type Anchor } from './anchor'
import { passagesOf } from './passages'
import { placeOfAnchor } from './place-of-anchor'

const content = sampleContent()
const QUOTE = 'Kontrollen ved grensen ble lagt om i 2021'

/** A comment on these words, written on the sample. */
function anchored(quote = QUOTE, block = 'b-kontroll'): Anchor {
  return assertAnchored({ section: null, block, quote }, passagesOf(content))
}

function placeIn(changed: ReportContent, anchor = anchored()) {
  return placeOfAnchor(anchor, passagesOf(changed))
}

/** The sample with the blocks of its first section changed. */
function withBlocks(change: (blocks: Block[]) => Block[]): ReportContent {
  const [first, ...others] = content.sections
  return first
    ? { ...content, sections: [{ ...first, blocks: change(first.blocks) }, ...others] }
    : content
}

function saying(id: string, text: string): Block {
  return { type: 'paragraph', id, children: [{ type: 'text', text }] }
}

const rewritten = (text: string) =>
  withBlocks((blocks) =>
    blocks.map((one) => (one.id === 'b-kontroll' ? saying(one.id, text) : one)),
  )

test('a passage that nobody touched is where it was', () => {
  expect(placeIn(content)).toEqual({
    state: 'unchanged',
    section: 'sec-innledning',
    block: 'b-kontroll',
    nearest: null,
  })
})

test('marked words may span what is written out for readers, such as citations', () => {
  const words = passagesOf(content).blocks.get('b-kontroll')?.words ?? ''
  const quote = /tilgang til fødselsregisteret \([^)]+\)\. Ordningen/.exec(words)?.[0] ?? ''

  expect(quote).not.toBe('')
  expect(placeIn(content, anchored(quote)).state).toBe('unchanged')
})

test('mended typography is no change of the passage', () => {
  const place = placeIn(rewritten('«Kontrollen» ved  grensen – ble lagt om i 2021!'))

  expect(place.state).toBe('unchanged')
})

test('a passage in another section has moved, and is told where', () => {
  const [first, second, ...others] = content.sections
  const moved = first?.blocks.find(({ id }) => id === 'b-kontroll')
  if (!first || !second || !moved) throw new Error('The sample has two sections')
  const sections: Section[] = [
    { ...first, blocks: first.blocks.filter((one) => one !== moved) },
    { ...second, blocks: [...second.blocks, moved] },
    ...others,
  ]

  expect(placeIn({ ...content, sections })).toMatchObject({ state: 'moved', section: second.id })
})

test('a passage that went into another paragraph is found there by its words', () => {
  const joined = withBlocks((blocks) => [
    ...blocks.filter(({ id }) => id !== 'b-kontroll'),
    saying('b-ny', `Før dette. ${QUOTE}, sier kilden.`),
  ])

  expect(placeIn(joined)).toMatchObject({ state: 'moved', block: 'b-ny' })
})

test('words that are too few to be sure of are not looked for elsewhere', () => {
  const elsewhere = withBlocks((blocks) => [
    ...blocks.filter(({ id }) => id !== 'b-kontroll'),
    saying('b-ny', 'Kontrollen ble dyrere.'),
  ])

  expect(placeIn(elsewhere, anchored('Kontrollen')).state).toBe('gone')
})

test('a passage whose words were changed says so, with the words that are nearest', () => {
  const place = placeIn(
    rewritten('Etter 2019 er mye endret. Kontrollen ved havnene ble lagt om i 2022, sier kilden.'),
  )

  expect(place).toEqual({
    state: 'changed',
    section: 'sec-innledning',
    block: 'b-kontroll',
    nearest: 'Kontrollen ved havnene ble lagt om i 2022',
  })
})

test('a comment on a whole paragraph notices that any of it was changed', () => {
  const place = placeIn(rewritten('Noe helt annet.'), anchored(''))

  expect(place).toMatchObject({ state: 'changed', nearest: 'Noe helt annet' })
})

test('a passage that was deleted is gone', () => {
  const place = placeIn(withBlocks((blocks) => blocks.filter(({ id }) => id !== 'b-kontroll')))

  expect(place).toEqual({ state: 'gone', section: null, block: null, nearest: null })
})

test('a comment on a section or on the whole report follows that', () => {
  const on = (section: string | null) => ({ section, block: null, quote: '', passage: null })

  expect(placeIn(content, on(null)).state).toBe('unchanged')
  expect(placeIn(content, on('sec-innledning')).state).toBe('unchanged')
  expect(placeIn(content, on('sec-borte')).state).toBe('gone')
})

test.each([
  [
    'a block that is not there',
    { section: null, block: 'b-borte', quote: '' },
    'comment-place-missing',
  ],
  [
    'a section that is not there',
    { section: 'x', block: null, quote: '' },
    'comment-place-missing',
  ],
  [
    'words that are not there',
    { section: null, block: 'b-kontroll', quote: 'Havet' },
    'quote-missing',
  ],
])('a comment on %s is refused', (_, target, code) => {
  expect(() => assertAnchored(target, passagesOf(content))).toThrow(code)
})

test('the section is that of the block, whatever was said', () => {
  const target = { section: 'sec-dokumenter', block: 'b-kontroll', quote: '' }

  expect(assertAnchored(target, passagesOf(content)).section).toBe('sec-innledning')
})

/** The sample with any text in its first section. */
const texts = blocks().map((written) => withBlocks(() => written))

/** A passage of a text, and a run of the words in it. */
const marked = fc.record({ text: texts, at: fc.nat(), from: fc.nat(20), count: fc.nat(20) })

function passageAt(text: ReportContent, at: number) {
  const passages = [...passagesOf(text).blocks.values()]
  const passage = passages[at % passages.length]
  if (!passage) throw new Error('The sample has passages in other sections')
  return passage
}

test('what was just pinned is unchanged, whatever was marked', () => {
  fc.assert(
    fc.property(marked, ({ text, at, from, count }) => {
      const { block, section, words } = passageAt(text, at)
      const quote = words
        .split(/\s+/)
        .slice(from, from + count)
        .join(' ')
      const anchor = assertAnchored({ section: null, block, quote }, passagesOf(text))

      const unchanged = { state: 'unchanged', section, block, nearest: null }
      expect(placeOfAnchor(anchor, passagesOf(text))).toEqual(unchanged)
    }),
  )
})

test('a comment has a place in any other text, and what is near are words of its passage', () => {
  fc.assert(
    fc.property(marked, texts, ({ text, at }, other) => {
      const { block, section, words } = passageAt(text, at)
      const anchor = { section, block, quote: words.slice(0, 60), passage: null }
      const elsewhere = passagesOf(other)
      const place = placeOfAnchor(anchor, elsewhere)

      expect(place.block === null).toBe(place.state === 'gone')
      expect(elsewhere.blocks.get(place.block ?? '')?.words ?? '').toContain(place.nearest ?? '')
    }),
  )
})
