import { expect, test } from 'vitest'
import {
  bodyNode,
  citationData,
  citationNode,
  itemNode,
  linkNode,
  listNode,
  paragraphNode,
  textNode,
} from '../../../tests/support/lexical-nodes'
import { fromLexical, inlineFromLexical } from './from-lexical'
import { toLexical } from './to-lexical'

const text = (words: string) => ({ type: 'text', text: words })

test('alignment, indent, inline style and tabs of the editor leave no trace', () => {
  const words = textNode('Mali', { style: 'color: red', mode: 'token', detail: 2, format: 3 })
  expect(fromLexical(bodyNode(paragraphNode('p1', words, { type: 'tab', version: 1 })))).toEqual([
    {
      type: 'paragraph',
      id: 'p1',
      children: [{ ...text('Mali'), marks: ['bold', 'italic'] }, text(' ')],
    },
  ])
})

test('an empty paragraph among others stays', () => {
  const body = bodyNode(paragraphNode('p1', textNode('Mali')), paragraphNode('p2'))
  expect(fromLexical(body)).toHaveLength(2)
})

test('a blank editor has no blocks, and no blocks give a blank editor', () => {
  expect(fromLexical(bodyNode(paragraphNode(null)))).toEqual([])
  expect(toLexical([]).root.children).toMatchObject([{ type: 'paragraph', children: [] }])
})

test('a field that was never filled in has no blocks', () => {
  expect(fromLexical(null)).toEqual([])
})

test('a link ends before a citation and begins again behind it', () => {
  const link = linkNode('https://a.no/', textNode('før'), citationNode('c1'), textNode('etter'))
  const part = (words: string) => ({ type: 'link', url: 'https://a.no/', children: [text(words)] })
  expect(inlineFromLexical(bodyNode(paragraphNode('p1', link)))).toEqual([
    part('før'),
    citationData('c1'),
    part('etter'),
  ])
})

test('a list inside a list belongs to the item above it', () => {
  const inner = listNode('l2', itemNode('i2', textNode('to')))
  const body = bodyNode(listNode('l1', itemNode('i1', textNode('en')), itemNode(null, inner)))
  expect(fromLexical(body)).toMatchObject([
    { id: 'l1', items: [{ id: 'i1', list: { id: 'l2', items: [{ id: 'i2' }] } }] },
  ])
})

test('two lists of one kind under the same item are one list', () => {
  const inner = (n: number) => itemNode(null, listNode(`l${n}`, itemNode(`i${n}`)))
  const body = bodyNode(listNode('l1', itemNode('i1', textNode('en')), inner(2), inner(3)))
  expect(fromLexical(body)).toMatchObject([
    { items: [{ id: 'i1', list: { id: 'l2', items: [{ id: 'i2' }, { id: 'i3' }] } }] },
  ])
})

test('a list of another kind under the same item gets an empty item above it', () => {
  const numbered = { ...listNode('l3', itemNode('i3')), listType: 'number' }
  const bullets = listNode('l2', itemNode('i2'))
  const body = bodyNode(
    listNode('l1', itemNode('i1'), itemNode('w1', bullets), itemNode('w2', numbered)),
  )
  expect(fromLexical(body)).toMatchObject([
    {
      items: [
        { id: 'i1', list: { id: 'l2' } },
        { id: 'w2', children: [], list: { id: 'l3' } },
      ],
    },
  ])
})

test('a table that Payload has filled in is still the id of that table', () => {
  const place = { type: 'relationship', version: 2, relationTo: 'tables', $: { blockId: 'b1' } }
  const body = bodyNode({ ...place, value: { id: 'tabell-1', name: 'Hendelser' } })
  expect(fromLexical(body)).toEqual([{ type: 'table', id: 'b1', table: 'tabell-1' }])
})

test('the second paragraph of a line follows after a line break', () => {
  const body = bodyNode(paragraphNode(null, textNode('en')), paragraphNode(null, textNode('to')))
  expect(inlineFromLexical(body)).toEqual([text('en'), { type: 'break' }, text('to')])
})

test('a body that is not of the model is refused with every reason', () => {
  const underlined = paragraphNode('p1', textNode('Mali', { format: 8 }))
  expect(() => fromLexical(bodyNode(underlined))).toThrow(
    expect.objectContaining({
      code: 'body-malformed',
      problems: [expect.objectContaining({ code: 'unknown-mark' })],
    }),
  )
})

test('a block without an id is an error of the program', () => {
  expect(() => fromLexical(bodyNode(paragraphNode(null, textNode('Mali'))))).toThrow(TypeError)
})
