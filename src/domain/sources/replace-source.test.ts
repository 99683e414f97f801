import fc from 'fast-check'
import { expect, test } from 'vitest'
import { toLexical } from '@/editor/body/to-lexical'
import { fromLexical } from '@/editor/body/from-lexical'
import { blocks, SOURCE_IDS } from '../../../tests/support/content-arbitraries'
import type { Block } from '../content/block'
import type { Citation, Reference } from '../content/inline'
import { walkInlines } from '../content/walk'
import { replaceReferences, replaceSource } from './replace-source'

const [keep, drop] = SOURCE_IDS
const page = (value: string) => ({ label: 'page' as const, value })

function citationsIn(body: readonly Block[]): Citation[] {
  const boilerplate = { id: 'x', title: 'x', blocks: body }
  return [...walkInlines({ sections: [], tables: [], boilerplate })].flatMap(({ inline }) =>
    inline.type === 'citation' ? [inline] : [],
  )
}

test('in any text as many citations stand as before, in the same places, and none cites the dropped source', () => {
  fc.assert(
    fc.property(blocks(), (body) => {
      const stored = toLexical(body)
      const { text, citations } = replaceSource(stored, { keep, drop })
      const before = citationsIn(fromLexical(stored))
      const after = citationsIn(fromLexical(text))
      const moved = before.filter(({ references }) =>
        references.some(({ source }) => source === drop),
      )

      expect(after.map(({ id }) => id)).toEqual(before.map(({ id }) => id))
      expect(
        after.flatMap(({ references }) => references.map(({ source }) => source)),
      ).not.toContain(drop)
      expect(citations).toBe(moved.length)
    }),
  )
})

test('every work and locator that was cited is still cited, the dropped work as the kept one', () => {
  fc.assert(
    fc.property(blocks(), (body) => {
      const stored = toLexical(body)
      const after = citationsIn(fromLexical(replaceSource(stored, { keep, drop }).text))
      const places = (citations: Citation[]) =>
        citations.map(({ references }) => [
          ...new Set(
            references.map(({ source, locator }) => JSON.stringify([renamed(source), locator])),
          ),
        ])

      expect(places(after)).toEqual(places(citationsIn(fromLexical(stored))))
    }),
  )
})

test('nothing but the references of citations is changed', () => {
  fc.assert(
    fc.property(blocks(), (body) => {
      const stored = toLexical(body)
      const without = (value: unknown): unknown =>
        JSON.parse(JSON.stringify(value), (key, member: unknown) =>
          key === 'references' ? 0 : member,
        )

      expect(without(replaceSource(stored, { keep, drop }).text)).toEqual(without(stored))
    }),
  )
})

test('to replace again changes nothing', () => {
  fc.assert(
    fc.property(blocks(), (body) => {
      const { text } = replaceSource(toLexical(body), { keep, drop })

      expect(replaceSource(text, { keep, drop })).toEqual({ text, citations: 0 })
    }),
  )
})

test('what is given is left as it was', () => {
  const stored = { type: 'citation', id: 'c', mode: 'bare', references: [{ source: drop }] }
  replaceSource(stored, { keep, drop })

  expect(stored.references).toEqual([{ source: drop }])
})

const MERGED: [string, Reference[], Reference[]][] = [
  ['the same work twice becomes once', [{ source: keep }, { source: drop }], [{ source: keep }]],
  [
    'two places in it stay two',
    [
      { source: keep, locator: page('3') },
      { source: drop, locator: page('4') },
    ],
    [
      { source: keep, locator: page('3') },
      { source: keep, locator: page('4') },
    ],
  ],
  [
    'words before one of the two are kept',
    [{ source: keep }, { source: 'other' }, { source: drop, prefix: 'se også ' }],
    [{ source: keep, prefix: 'se også ' }, { source: 'other' }],
  ],
  [
    'different words before both keep them two',
    [
      { source: keep, prefix: 'jf. ' },
      { source: drop, prefix: 'se ' },
    ],
    [
      { source: keep, prefix: 'jf. ' },
      { source: keep, prefix: 'se ' },
    ],
  ],
  [
    'other works are left alone',
    [{ source: 'other' }, { source: 'other' }, { source: drop }],
    [{ source: 'other' }, { source: 'other' }, { source: keep }],
  ],
]

test.each(MERGED)('%s', (_, before, after) => {
  expect(replaceReferences(before, { keep, drop })).toEqual(after)
})

test('a citation of neither work is not touched, even if it repeats itself', () => {
  const references = [{ source: keep }, { source: keep }]

  expect(replaceReferences(references, { keep, drop })).toEqual(references)
})

function renamed(source: string): string {
  return source === drop ? keep : source
}
