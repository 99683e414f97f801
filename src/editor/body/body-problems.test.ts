import fc from 'fast-check'
import { expect, test } from 'vitest'
import { message } from '@/domain/messages/message'
import { blocks } from '../../../tests/support/content-arbitraries'
import {
  bodyNode,
  citationNode,
  footnoteNode,
  itemNode,
  linkNode,
  listNode,
  paragraphNode,
  textNode,
} from '../../../tests/support/lexical-nodes'
import { bodyProblems, lineProblems } from './body-problems'
import { toLexical, type SerializedNode } from './to-lexical'

test('whatever the model holds may be stored', () => {
  fc.assert(
    fc.property(blocks(), (body) => {
      expect(bodyProblems(toLexical(body))).toEqual([])
    }),
    { numRuns: 1000 },
  )
}, 30_000)

test('a field that was never filled in may be stored', () => {
  expect(bodyProblems(null)).toEqual([])
})

test('a missing or repeated id is no problem, since it is mended on saving', () => {
  const twice = paragraphNode(null, citationNode('c1'), citationNode('c1'))
  expect(bodyProblems(bodyNode(twice))).toEqual([])
})

const RESTING = { type: 'footnote', id: 'f1', children: [{ type: 'text', text: 'a' }] }

const inParagraph: [what: string, node: SerializedNode, code: string, values: object][] = [
  ['an unknown node', { type: 'upload', version: 1 }, 'unknown-node', { node: 'upload' }],
  ['a paragraph', paragraphNode('p2'), 'misplaced-node', { node: 'paragraph' }],
  ['underlining', textNode('a', { format: 8 }), 'unknown-mark', { mark: 'underline' }],
  ['strike-through', textNode('a', { format: 5 }), 'unknown-mark', { mark: 'strikethrough' }],
  ['code', textNode('a', { format: 16 }), 'unknown-mark', { mark: 'code' }],
  [
    'a script',
    linkNode('javascript:alert(1)', textNode('a')),
    'link-refused',
    { url: 'javascript:alert(1)' },
  ],
  ['a relative link', linkNode('/admin', textNode('a')), 'link-refused', { url: '/admin' }],
  ['an empty citation', { type: 'citation', version: 1, citation: {} }, 'malformed-citation', {}],
  ['an empty footnote', footnoteNode('f1'), 'malformed-footnote', {}],
  [
    'a footnote that rests on what is no basis',
    { ...footnoteNode('f1'), footnote: { ...RESTING, basis: { kind: 'hearsay' } } },
    'unknown-basis',
    { basis: 'hearsay' },
  ],
  ['a no-language', textNode('a', { $: { language: 'Ø' } }), 'unknown-language', { language: 'Ø' }],
  ['a bidi override', textNode('a\u202Eb'), 'hidden-character', { character: 'U+202E' }],
  ['a zero-width space', textNode('a\u200Bb'), 'hidden-character', { character: 'U+200B' }],
  [
    'an internal link',
    { ...linkNode('', textNode('a')), fields: { linkType: 'internal', doc: {} } },
    'internal-link',
    {},
  ],
  [
    'a bidi override in a footnote',
    footnoteNode('f1', { type: 'text', text: 'a\u2066b' }),
    'hidden-character',
    { character: 'U+2066' },
  ],
  [
    'a script in a footnote',
    footnoteNode('f1', { type: 'link', url: 'data:,a', children: [{ type: 'text', text: 'a' }] }),
    'link-refused',
    { url: 'data:,a' },
  ],
]

test.each(inParagraph)('%s in a paragraph is refused, and named', (_, node, code, values) => {
  const body = bodyNode(paragraphNode('p0'), paragraphNode('p1', textNode('Om Mali'), node))
  expect(bodyProblems(body)).toMatchObject([
    { code, at: 'p1', values: { ...values, paragraph: 2 } },
  ])
})

const standings: [what: string, state: object, code: string][] = [
  ['an unknown basis', { basis: { kind: 'hearsay' } }, 'unknown-basis'],
  ['a basis that says more', { basis: { kind: 'own-assessment', by: 'x' } }, 'unknown-basis'],
  ['a summary of no section', { basis: { kind: 'summary' } }, 'unknown-basis'],
  ['a basis in words', { basis: 'own-assessment' }, 'unknown-basis'],
  ['a basis of null', { basis: null }, 'unknown-basis'],
  ['a key finding that is not', { keyFinding: false }, 'malformed-key-finding'],
]

test.each(standings)('%s of a paragraph or list is refused', (_, state, code) => {
  const $ = { blockId: 'b1', ...state }
  const blocks = [
    { ...paragraphNode('b1'), $ },
    { ...listNode('b1', itemNode('i1')), $ },
  ]
  for (const block of blocks)
    expect(bodyProblems(bodyNode(block))).toMatchObject([{ code, at: 'b1' }])
})

test('what is said of a quotation means nothing, and is left out', () => {
  const quote = { ...paragraphNode('b1'), type: 'quote', $: { blockId: 'b1', keyFinding: true } }
  expect(bodyProblems(bodyNode(quote))).toEqual([])
})

test.each(['heading', 'horizontalrule', 'table', 'block'])('a %s is refused', (type) => {
  const [problem] = bodyProblems(bodyNode({ type, version: 1, children: [] }))
  expect(problem).toMatchObject({ code: 'unknown-node', values: { node: type } })
})

test('a check list is refused', () => {
  const list = { ...listNode('l1', itemNode('i1')), listType: 'check' }
  expect(bodyProblems(bodyNode(list))).toMatchObject([{ values: { node: 'checklist' } }])
})

test('only tables of the library can be placed', () => {
  const place = { type: 'relationship', version: 2, relationTo: 'users', value: 'u1' }
  expect(bodyProblems(bodyNode(place))).toMatchObject([
    { code: 'malformed-table', values: { collection: 'users' } },
  ])
})

test('lists may be six deep, not seven', () => {
  expect(bodyProblems(bodyNode(nestedList(6)))).toEqual([])
  expect(bodyProblems(bodyNode(nestedList(7)))).toMatchObject([{ code: 'list-too-deep' }])
})

test('a line holds no list', () => {
  const body = bodyNode(listNode('l1', itemNode('i1')))
  expect(lineProblems(body)).toMatchObject([{ code: 'misplaced-node', values: { node: 'list' } }])
})

test('a text of more than two million characters is refused', () => {
  const body = bodyNode(paragraphNode('p1', textNode('a'.repeat(2_000_001))))
  expect(bodyProblems(body)).toEqual([{ code: 'body-too-large' }])
})

test('a tree of 100,000 levels is refused without a crash', () => {
  let node: SerializedNode = paragraphNode('p1')
  for (let i = 0; i < 100_000; i += 1) node = { type: 'list', version: 1, children: [node] }
  expect(bodyProblems(bodyNode(node))).toEqual([{ code: 'body-too-deep' }])
})

test.each([[{}], ['tekst'], [[]], [{ root: { type: 'root' } }]])(
  'what is no text at all is refused (%j)',
  (state) => {
    expect(bodyProblems(state)).toEqual([{ code: 'body-malformed' }])
  },
)

test('every problem is told at once, in the order of the text', () => {
  const paragraph = (id: string) => paragraphNode(id, textNode('a', { format: 8 }))
  expect(bodyProblems(bodyNode(paragraph('p1'), paragraph('p2'))).map(({ at }) => at)).toEqual([
    'p1',
    'p2',
  ])
})

test('the sentence says where, by number and first words', () => {
  const words = textNode('Væpnede grupper styrer store deler av Mopti', { format: 8 })
  const [problem] = bodyProblems(bodyNode(paragraphNode('p1', words)))
  expect(problem && message('nb', problem.code, problem.values)).toMatch(
    /^Avsnitt 1 \(«Væpnede grupper styrer store deler av…»\): tegnformatet «underline»/,
  )
})

function nestedList(depth: number): SerializedNode {
  const inner = depth > 1 ? [itemNode(null, nestedList(depth - 1))] : []
  return listNode(`l${depth}`, itemNode(`i${depth}`, textNode('a')), ...inner)
}
