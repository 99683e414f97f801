import {
  $createTextNode,
  $getRoot,
  $isElementNode,
  $parseSerializedNode,
  ParagraphNode,
  type LexicalEditor,
} from '@payloadcms/richtext-lexical/lexical'
import { ListItemNode, ListNode } from '@payloadcms/richtext-lexical/lexical/list'
import { QuoteNode } from '@payloadcms/richtext-lexical/lexical/rich-text'
import { expect, test } from 'vitest'
import {
  $serialised,
  $texts,
  change,
  headlessEditor,
  putBack,
} from '../../../tests/support/headless-editor'
import {
  bodyNode,
  citationNode,
  footnoteNode,
  citationData,
  itemNode,
  listNode,
  paragraphNode,
  textNode,
} from '../../../tests/support/lexical-nodes'
import { idsIn } from '../body/ensure-ids'
import { ServerCitationNode } from '../citation/server-citation-node'
import { ServerFootnoteNode } from '../footnote/server-footnote-node'
import { registerIds } from './register-ids'

const NODES = [
  ...[ParagraphNode, QuoteNode, ListNode, ListItemNode],
  ...[ServerCitationNode, ServerFootnoteNode],
]

const TWO = bodyNode(paragraphNode('p1', textNode('En')), paragraphNode('p2', textNode('To')))

test('a paragraph that Enter makes has an id at once', () => {
  const editor = editorOf(TWO)
  change(editor, () => $texts()[0]?.selectEnd().insertParagraph())
  expect(ids(editor)).toEqual(['p1', 'ny-1', 'p2'])
})

test('Enter at the start of a paragraph leaves the id with the words', () => {
  const editor = editorOf(TWO)
  change(editor, () => $texts()[0]?.select(0, 0).insertParagraph())
  expect(ids(editor)).toEqual(['ny-1', 'p1', 'p2'])
})

test('Enter at the start of a list item leaves the id with the words', () => {
  const editor = editorOf(bodyNode(listNode('l1', itemNode('i1', textNode('En')))))
  change(editor, () => $texts()[0]?.select(0, 0).insertParagraph())
  expect(ids(editor)).toEqual(['l1', 'ny-1', 'i1'])
})

test('a copy gets a new id, and what it was copied from keeps its own', () => {
  const editor = editorOf(TWO)
  change(editor, () => pasteFirst(0))
  expect(ids(editor)).toEqual(['p1', 'p2', 'ny-1'])
})

test('what is cut and pasted keeps its id', () => {
  const editor = editorOf(TWO)
  change(editor, () => pasteFirst(0, { cut: true }))
  expect(ids(editor)).toEqual(['p2', 'p1'])
})

test('a citation that is cut in one step and pasted in another keeps its id', () => {
  const editor = editorOf(bodyNode(paragraphNode('p1', textNode('En'), citationNode('c1'))))
  const before = editor.getEditorState()
  change(editor, () => $getRoot().getLastDescendant()?.remove())
  change(editor, () => $texts()[0]?.insertAfter($parseSerializedNode(citationNode('c1'))))
  expect(ids(editor)).toEqual(['p1', 'c1'])
  putBack(editor, before)
  change(editor, () => $texts()[0]?.insertAfter($parseSerializedNode(citationNode('c1'))))
  expect(ids(editor)).toEqual(['p1', 'ny-1', 'c1'])
})

test('citations in a copied footnote get ids of their own', () => {
  const note = footnoteNode('f1', citationData('c1'), citationData('c1'))
  const editor = editorOf(bodyNode(paragraphNode('p1', textNode('En'), note)))
  change(editor, () => $texts()[0]?.insertAfter($parseSerializedNode(note)))
  expect(new Set(ids(editor)).size).toBe(7)
})

test('an id is given in the same step as what it belongs to', () => {
  const editor = editorOf(TWO)
  let updates = 0
  editor.registerUpdateListener(() => (updates += 1))
  change(editor, () => $texts()[0]?.selectEnd().insertParagraph())
  expect(updates).toBe(1)
})

test('typing looks at nothing but the word', () => {
  const editor = editorOf(TWO)
  let looked = 0
  editor.registerNodeTransform(ParagraphNode, () => (looked += 1))
  change(editor, () => undefined)
  looked = 0
  change(editor, () => $texts()[0]?.setTextContent('Eng'))
  expect(looked).toBe(0)
})

function editorOf(body: unknown): LexicalEditor {
  const editor = headlessEditor(body)
  let count = 0
  registerIds(editor, { nodes: NODES, newId: () => `ny-${(count += 1)}` })
  change(editor, () => undefined)
  return editor
}

function ids(editor: LexicalEditor): string[] {
  return idsIn(editor.getEditorState().toJSON())
}

function pasteFirst(index: number, { cut = false } = {}): void {
  const node = $getRoot().getChildAtIndex(index)
  if (!$isElementNode(node)) return
  const json = $serialised(node)
  if (cut) node.remove()
  $getRoot()
    .selectEnd()
    .insertNodes([$createTextNode('')])
  $getRoot().append($parseSerializedNode(json))
}
