import { expect, test } from 'vitest'
import { headlessEditor } from '../../../tests/support/headless-editor'
import type { Block } from '@/domain/content/block'
import { fromLexical } from '../body/from-lexical'
import { toLexical } from '../body/to-lexical'
import { replaceBlock } from './replace-block'

const FIRST: Block = { type: 'paragraph', id: 'b1', children: [{ type: 'text', text: 'Først.' }] }
const NEXT: Block = { type: 'paragraph', id: 'b2', children: [{ type: 'text', text: 'Så.' }] }

test('a block comes in the place of the one with its id, and the others stay', () => {
  const editor = headlessEditor(toLexical([FIRST, NEXT]))
  const after: Block = {
    ...FIRST,
    basis: { kind: 'own-assessment' },
    children: [{ type: 'text', text: 'Aller først.' }],
  }

  expect(replaceBlock(editor, after)).toBe(true)
  expect(fromLexical(editor.getEditorState().toJSON())).toEqual([after, NEXT])
})

test('a text without the block stays as it is', () => {
  const editor = headlessEditor(toLexical([NEXT]))

  expect(replaceBlock(editor, FIRST)).toBe(false)
  expect(fromLexical(editor.getEditorState().toJSON())).toEqual([NEXT])
})
