import { $createListItemNode, $createListNode } from '@payloadcms/richtext-lexical/lexical/list'
import {
  $createParagraphNode,
  $getRoot,
  $isElementNode,
  $parseSerializedNode,
  type LexicalEditor,
} from '@payloadcms/richtext-lexical/lexical'
import { $createQuoteNode } from '@payloadcms/richtext-lexical/lexical/rich-text'
import { expect, test } from 'vitest'
import {
  $serialised,
  $texts,
  change,
  headlessEditor,
  putBack,
} from '../../../tests/support/headless-editor'
import type { Block, Paragraph, Standing } from '@/domain/content/block'
import { ensureIds } from '../body/ensure-ids'
import { fromLexical } from '../body/from-lexical'
import { toLexical } from '../body/to-lexical'
import { registerStanding } from './register-standing'

const OWN = { basis: { kind: 'own-assessment' } } as const satisfies Standing
const KEY = { keyFinding: true, basis: { kind: 'common-knowledge' } } as const satisfies Standing

test('a statement that Enter divides is what it was in both its parts', () => {
  const editor = editorOf(paragraph('En vurdering', KEY))
  change(editor, () => $texts()[0]?.select(3, 3).insertParagraph())
  expect(standings(editor)).toEqual([
    ['En ', KEY],
    ['vurdering', KEY],
  ])
})

test('a new paragraph behind a statement says nothing, and what is written in it neither', () => {
  const editor = editorOf(paragraph('En', OWN))
  change(editor, () => $texts()[0]?.selectEnd().insertParagraph())
  expect(standings(editor)).toEqual([
    ['En', OWN],
    ['', {}],
  ])
  change(editor, () => $getRoot().getLastChild()?.selectEnd().insertText('En'))
  expect(standings(editor)).toEqual([
    ['En', OWN],
    ['En', {}],
  ])
})

test('Enter at the start leaves what is said with the words', () => {
  const editor = editorOf(paragraph('En', OWN))
  change(editor, () => $texts()[0]?.select(0, 0).insertParagraph())
  expect(standings(editor)).toEqual([
    ['', {}],
    ['En', OWN],
  ])
})

test('undo puts the statement together again', () => {
  const editor = editorOf(paragraph('En to', OWN))
  const before = editor.getEditorState()
  change(editor, () => $texts()[0]?.select(2, 2).insertParagraph())
  putBack(editor, before)
  expect(standings(editor)).toEqual([['En to', OWN]])
})

test('a copy stands as its original', () => {
  const editor = editorOf(paragraph('En', OWN), paragraph('To'))
  change(editor, () => {
    const first = $getRoot().getFirstChild()
    if (first) $getRoot().append($parseSerializedNode($serialised(first)))
  })
  expect(standings(editor).at(-1)).toEqual(['En', OWN])
})

test('words that are pasted behind a statement with the same words say nothing', () => {
  const editor = editorOf(paragraph('En to', OWN))
  change(editor, () => {
    const pasted = $parseSerializedNode(json(paragraph('to')))
    $getRoot().getFirstChild()?.insertAfter(pasted)
  })
  expect(standings(editor)).toEqual([
    ['En to', OWN],
    ['to', {}],
  ])
})

test('a paragraph that becomes a list stands as before', () => {
  const editor = editorOf(paragraph('En', OWN), paragraph('To', OWN))
  change(editor, () => asList())
  expect(standings(editor)).toEqual([['En\n\nTo', OWN]])
})

test('a list of paragraphs that stood differently says nothing', () => {
  const editor = editorOf(paragraph('En', OWN), paragraph('To'))
  change(editor, () => asList())
  expect(standings(editor)).toEqual([['En\n\nTo', {}]])
})

test('a list that becomes paragraphs stands as before in each', () => {
  const editor = editorOf(paragraph('En', OWN), paragraph('To', OWN))
  change(editor, () => asList())
  change(editor, () => asParagraphs())
  expect(standings(editor)).toEqual([
    ['En', OWN],
    ['To', OWN],
  ])
})

test('a paragraph that becomes a quotation says nothing', () => {
  const editor = editorOf(paragraph('En', OWN))
  change(editor, () => {
    const first = $getRoot().getFirstChild()
    if ($isElementNode(first)) first.replace($createQuoteNode(), true)
  })
  const json = JSON.stringify(editor.getEditorState())
  expect(json).toContain('quote')
  expect(json).not.toContain('own-assessment')
})

test('a paragraph can be marked before it has words', () => {
  const editor = editorOf(paragraph('En'), { ...paragraph(''), ...OWN })
  change(editor, () => $getRoot().getLastChild()?.selectEnd().insertText('To'))
  expect(standings(editor).at(-1)).toEqual(['To', OWN])
})

function editorOf(...blocks: Block[]): LexicalEditor {
  const editor = headlessEditor(toLexical(blocks))
  registerStanding(editor)
  return editor
}

let count = 0
function paragraph(words: string, standing: Standing = {}): Paragraph {
  count += 1
  const children = words === '' ? [] : [{ type: 'text' as const, text: words }]
  return { type: 'paragraph', id: `p${count}`, children, ...standing }
}

function json(block: Block) {
  const [node] = toLexical([block]).root.children
  if (!node) throw new Error('no block')
  return node
}

/** What the text says, block by block: its words and what is said of them. */
function standings(editor: LexicalEditor): [string, Standing][] {
  const whole = ensureIds<unknown>(editor.getEditorState().toJSON(), {
    newId: () => `ny-${(count += 1)}`,
  })
  const words = editor.read(() =>
    $getRoot()
      .getChildren()
      .map((node) => node.getTextContent()),
  )
  return fromLexical(whole).map((block, i) => {
    const { basis, keyFinding } = block.type === 'paragraph' || block.type === 'list' ? block : {}
    return [words[i] ?? '', { ...(basis && { basis }), ...(keyFinding && { keyFinding }) }]
  })
}

function asList(): void {
  const list = $createListNode('bullet')
  const blocks = $getRoot().getChildren().filter($isElementNode)
  for (const block of blocks) list.append($createListItemNode().append(...block.getChildren()))
  blocks[0]?.insertBefore(list)
  for (const block of blocks) block.remove()
}

function asParagraphs(): void {
  const list = $getRoot().getFirstChild()
  if (!$isElementNode(list)) return
  for (const item of list.getChildren().filter($isElementNode))
    list.insertBefore($createParagraphNode().append(...item.getChildren()))
  list.remove()
}
