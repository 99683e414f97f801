import {
  $getRoot,
  $isElementNode,
  $parseSerializedNode,
  ParagraphNode,
  type EditorState,
  type LexicalEditor,
  type LexicalNode,
  type SerializedLexicalNode,
} from '@payloadcms/richtext-lexical/lexical'
import { ListItemNode, ListNode } from '@payloadcms/richtext-lexical/lexical/list'
import { QuoteNode } from '@payloadcms/richtext-lexical/lexical/rich-text'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { blocks } from '../../../tests/support/content-arbitraries'
import {
  $all,
  $serialised,
  $texts,
  change,
  headlessEditor,
  putBack,
} from '../../../tests/support/headless-editor'
import type { Block } from '@/domain/content/block'
import { registerStanding } from '../basis/register-standing'
import { fromLexical } from '../body/from-lexical'
import { ensureIds, idsIn } from '../body/ensure-ids'
import { toLexical } from '../body/to-lexical'
import { ServerCitationNode } from '../citation/server-citation-node'
import { ServerFootnoteNode } from '../footnote/server-footnote-node'
import { registerIds } from './register-ids'

const NODES = [
  ...[ParagraphNode, QuoteNode, ListNode, ListItemNode],
  ...[ServerCitationNode, ServerFootnoteNode],
]

type Desk = {
  editor: LexicalEditor
  clipboard: SerializedLexicalNode | null
  past: EditorState[]
  future: EditorState[]
}
type Edit = (desk: Desk, at: number) => void

const EDITS: Record<string, Edit> = {
  type: ({ editor }, at) =>
    change(editor, () => {
      const text = pick($texts(), at)
      text?.setTextContent(`${text.getTextContent()}a`)
    }),
  split: ({ editor }, at) =>
    change(editor, () => {
      const text = pick($texts(), at)
      text?.select(at % 2, at % 2).insertParagraph()
    }),
  copy: (desk, at) => {
    desk.clipboard = desk.editor.read(() => serialisedAt(at))
  },
  cut: (desk, at) =>
    change(desk.editor, () => {
      desk.clipboard = serialisedAt(at)
      $movable(at)?.remove()
    }),
  paste: ({ editor, clipboard }, at) =>
    change(editor, () => {
      if (clipboard) $paste($parseSerializedNode(clipboard), at)
    }),
  undo: (desk) => step(desk, { from: desk.past, to: desk.future }),
  redo: (desk) => step(desk, { from: desk.future, to: desk.past }),
}

test('after any edits every id is there once, and every citation cites what it cited', () => {
  const edits = fc.array(fc.tuple(fc.constantFrom(...Object.keys(EDITS)), fc.nat(50)), {
    maxLength: 25,
  })
  fc.assert(
    fc.property(blocks(), edits, (body, sequence) => {
      const text = body.filter(({ type }) => type !== 'table')
      const desk = deskWith(text)
      const cited = citedIn(desk.editor)
      for (const [name, at] of sequence) {
        edit(desk, { name, at })
        expectWholeIds(desk.editor)
      }
      expect(cited).toEqual(expect.arrayContaining(citedIn(desk.editor)))
    }),
    { numRuns: 400 },
  )
}, 60_000)

test('without a cut no citation is lost', () => {
  const names = ['type', 'split', 'copy', 'paste', 'undo', 'redo']
  const edits = fc.array(fc.tuple(fc.constantFrom(...names), fc.nat(50)), { maxLength: 25 })
  fc.assert(
    fc.property(blocks(), edits, (body, sequence) => {
      const desk = deskWith(body.filter(({ type }) => type !== 'table'))
      const cited = citedIn(desk.editor)
      for (const [name, at] of sequence) edit(desk, { name, at })
      expect(citedIn(desk.editor)).toEqual(expect.arrayContaining(cited))
    }),
    { numRuns: 200 },
  )
}, 60_000)

test('what is said of a text is said of all its words, whatever is done to it', () => {
  const names = ['type', 'split', 'copy', 'cut', 'paste', 'undo', 'redo']
  const edits = fc.array(fc.tuple(fc.constantFrom(...names), fc.nat(50)), { maxLength: 25 })
  fc.assert(
    fc.property(blocks(), edits, (body, sequence) => {
      const desk = deskWith(body.flatMap(asOwn))
      registerStanding(desk.editor)
      for (const [name, at] of sequence) edit(desk, { name, at })
      for (const block of fromLexical(desk.editor.getEditorState().toJSON()))
        expect(isEmpty(block) ? OWN : block).toMatchObject(OWN)
    }),
    { numRuns: 400 },
  )
}, 60_000)

const OWN = { basis: { kind: 'own-assessment' } } as const

function asOwn(block: Block): Block[] {
  return block.type === 'paragraph' || block.type === 'list' ? [{ ...block, ...OWN }] : []
}

function isEmpty(block: Block): boolean {
  return block.type === 'paragraph' && block.children.length === 0
}

function deskWith(text: Parameters<typeof toLexical>[0]): Desk {
  const editor = headlessEditor(ensureIds(toLexical(text), { newId: counter('lagret') }))
  registerIds(editor, { nodes: NODES, newId: counter('ny') })
  change(editor, () => undefined)
  return { editor, clipboard: null, past: [], future: [] }
}

function edit(desk: Desk, { name, at }: { name: string; at: number }): void {
  const before = desk.editor.getEditorState()
  EDITS[name]?.(desk, at)
  if (name === 'undo' || name === 'redo') return
  desk.past.push(before)
  desk.future = []
}

function step({ editor }: Desk, { from, to }: { from: EditorState[]; to: EditorState[] }): void {
  const state = from.pop()
  if (!state) return
  to.push(editor.getEditorState())
  putBack(editor, state)
}

function expectWholeIds(editor: LexicalEditor): void {
  const json = editor.getEditorState().toJSON()
  const ids = idsIn(json)
  expect(new Set(ids).size).toBe(ids.length)
  expect(() => fromLexical(json)).not.toThrow()
}

/** What is cited, whatever the citation's id. */
function citedIn(editor: LexicalEditor): string[] {
  const json = JSON.stringify(editor.getEditorState().toJSON().root)
  return [...json.matchAll(/"references":(\[.*?\}\]),?/g)].map(([, references = '']) => references)
}

function $movable(at: number): LexicalNode | undefined {
  // Lexical never lets the last paragraph go.
  const blocks = $getRoot().getChildren().slice(1)
  return pick([...blocks, ...$all(isValueNode)], at)
}

function serialisedAt(at: number): SerializedLexicalNode | null {
  const node = $movable(at)
  return node ? $serialised(node) : null
}

function $paste(node: LexicalNode, at: number): void {
  if ($isElementNode(node)) pick($getRoot().getChildren(), at)?.insertAfter(node)
  else pick($texts(), at)?.insertAfter(node)
}

function isValueNode(node: LexicalNode): node is ServerCitationNode | ServerFootnoteNode {
  return node instanceof ServerCitationNode || node instanceof ServerFootnoteNode
}

function pick<T>(all: readonly T[], at: number): T | undefined {
  return all[at % Math.max(1, all.length)]
}

function counter(word: string): () => string {
  let count = 0
  return () => `${word}-${(count += 1)}`
}
