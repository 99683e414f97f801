import fc from 'fast-check'
import { expect, test } from 'vitest'
import { blocks } from '../../../tests/support/content-arbitraries'
import {
  bodyNode,
  citationData,
  citationNode,
  footnoteNode,
  itemNode,
  listNode,
  paragraphNode,
  textNode,
} from '../../../tests/support/lexical-nodes'
import { ensureIds } from './ensure-ids'
import { toLexical } from './to-lexical'

const IDS = /"(blockId|id)":"[^"]*"/g

test('what has an id of its own keeps it', () => {
  fc.assert(
    fc.property(blocks(), (body) => {
      const [first, ...others] = [...idsIn(toLexical(body))]
      const after = [...idsIn(ensureIds(toLexical(body), counter()))]
      expect(after).toEqual(expect.arrayContaining([first, ...others].filter(Boolean)))
    }),
    { numRuns: 1000 },
  )
}, 30_000)

test('everything that is addressed has an id, and no two the same', () => {
  fc.assert(
    fc.property(pastedTwice(), (body) => {
      const ids = idsIn(ensureIds(body, counter()))
      expect(new Set(ids).size).toBe(ids.length)
      expect(ids).not.toContain('"blockId":""')
    }),
    { numRuns: 1000 },
  )
}, 30_000)

test('a second time changes nothing', () => {
  fc.assert(
    fc.property(pastedTwice(), (body) => {
      const once = ensureIds(body, counter())
      expect(ensureIds(once, counter())).toEqual(once)
    }),
    { numRuns: 1000 },
  )
}, 30_000)

test('nothing but ids changes', () => {
  fc.assert(
    fc.property(pastedTwice(), (body) => {
      expect(withoutIds(ensureIds(body, counter()))).toEqual(withoutIds(body))
    }),
    { numRuns: 1000 },
  )
}, 30_000)

test('the first of two copies keeps the id', () => {
  const body = bodyNode(paragraphNode('p1', textNode('a')), paragraphNode('p1', textNode('b')))
  expect(blockIds(ensureIds(body, counter()))).toEqual(['p1', 'ny-1'])
})

test('an id that could not stand in an address is replaced', () => {
  const body = bodyNode(paragraphNode('<script>', textNode('a')))
  expect(blockIds(ensureIds(body, counter()))).toEqual(['ny-1'])
})

test('an id that another text of the report has is replaced', () => {
  const body = bodyNode(paragraphNode('p1', textNode('a')))
  expect(blockIds(ensureIds(body, { ...counter(), taken: ['p1'] }))).toEqual(['ny-1'])
})

test('a new id is none that comes later in the text', () => {
  const body = bodyNode(paragraphNode(null, textNode('a')), paragraphNode('ny-1', textNode('b')))
  expect(blockIds(ensureIds(body, counter()))).toEqual(['ny-2', 'ny-1'])
})

test('a citation that was copied into a footnote gets an id of its own', () => {
  const note = footnoteNode('f1', citationData('c1'))
  const body = bodyNode(paragraphNode('p1', citationNode('c1'), note))
  expect(ensureIds(body, counter()).root.children[0]?.children).toMatchObject([
    { citation: { id: 'c1' } },
    { footnote: { id: 'f1', children: [{ id: 'ny-1' }] } },
  ])
})

test('text that Enter has moved down takes its id with it', () => {
  const body = bodyNode(
    paragraphNode('p1'),
    paragraphNode(null),
    paragraphNode(null, textNode('a')),
  )
  expect(blockIds(ensureIds(body, counter()))).toEqual(['ny-1', 'ny-2', 'p1'])
})

test('what is said of text that Enter has moved down goes with it', () => {
  const $ = { blockId: 'p1', basis: { kind: 'own-assessment' }, keyFinding: true }
  const body = bodyNode({ ...paragraphNode('p1'), $ }, paragraphNode(null, textNode('a')))
  const [above, below] = ensureIds(body, counter()).root.children
  expect(above?.$).toEqual({ blockId: 'ny-1' })
  expect(below?.$).toEqual($)
})

test('a list item that Enter has moved down takes its id with it, though Lexical copies it', () => {
  const list = listNode('l1', itemNode('i1'), itemNode('i1', textNode('a')))
  const [after] = ensureIds(bodyNode(list), counter()).root.children
  expect(after?.children).toMatchObject([{ $: { blockId: 'ny-1' } }, { $: { blockId: 'i1' } }])
})

test('an empty paragraph keeps its id when what follows is another one', () => {
  const body = bodyNode(paragraphNode('p1'), paragraphNode('p2', textNode('a')))
  expect(blockIds(ensureIds(body, counter()))).toEqual(['p1', 'p2'])
})

function pastedTwice() {
  return blocks().map((body) => toLexical([...body, ...body]))
}

function counter() {
  let count = 0
  return { newId: () => `ny-${(count += 1)}` }
}

function idsIn(body: unknown): string[] {
  return JSON.stringify(body).match(IDS) ?? []
}

function withoutIds(body: unknown): unknown {
  return JSON.parse(JSON.stringify(body), (key, value: unknown) =>
    ['blockId', 'id'].includes(key) || (key === '$' && isEmpty(value)) ? undefined : value,
  )
}

function isEmpty(value: unknown): boolean {
  return JSON.stringify(value) === '{}'
}

function blockIds({ root }: ReturnType<typeof bodyNode>): unknown[] {
  return root.children.map(({ $ }) =>
    typeof $ === 'object' && $ && 'blockId' in $ ? $.blockId : $,
  )
}
