import type { LexicalEditor } from '@payloadcms/richtext-lexical/lexical'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { blocks } from '../../../tests/support/content-arbitraries'
import { headlessEditor } from '../../../tests/support/headless-editor'
import type { Block } from '@/domain/content/block'
import { withBasis, type MarkBasis } from '@/domain/content/with-basis'
import { blockInlines } from '@/domain/content/walk'
import { fromLexical } from '../body/from-lexical'
import { normaliseBlocks } from '../body/normalise'
import { toLexical } from '../body/to-lexical'
import { MARK_BASIS_COMMAND, registerMarkBasis } from './mark-basis'

const BASES = [null, { kind: 'own-assessment' }, { kind: 'summary', section: 'kapittel' }] as const

test('marking in an editor is the same as marking the text itself', () => {
  fc.assert(
    fc.property(blocks(), fc.nat(), fc.constantFrom(...BASES), (body, at, basis) => {
      const text = normaliseBlocks(body.filter(({ type }) => type !== 'table').filter(isApart))
      const statements = text.flatMap(statementsIn)
      const mark = { ...(statements[at % Math.max(1, statements.length)] ?? { block: 'p' }), basis }
      const editor = headlessEditor(toLexical(text))
      expect(marked(editor, mark)).toEqual(withBasis(text, mark))
    }),
    { numRuns: 500 },
  )
}, 30_000)

test('an editor that does not have the statement says so', () => {
  const editor = headlessEditor(toLexical([]))
  registerMarkBasis(editor)
  expect(editor.dispatchCommand(MARK_BASIS_COMMAND, { block: 'p', basis: null })).toBe(false)
})

// Lexical makes one list of two that touch.
function isApart(block: Block, at: number, all: readonly Block[]): boolean {
  return block.type !== 'list' || all[at - 1]?.type !== 'list'
}

/** Everything in a block that can be named: itself, its items, and the notes in it by either. */
function statementsIn(block: Block): Omit<MarkBasis, 'basis'>[] {
  const lines = [...blockInlines(block)]
  const notes = lines.flatMap(({ inline, at }) =>
    inline.type === 'footnote' ? [{ block: at, footnote: inline.id }] : [],
  )
  return [{ block: block.id }, ...lines.map(({ at }) => ({ block: at })), ...notes]
}

function marked(editor: LexicalEditor, mark: MarkBasis): Block[] {
  registerMarkBasis(editor)
  editor.update(() => void editor.dispatchCommand(MARK_BASIS_COMMAND, mark), { discrete: true })
  return fromLexical(editor.getEditorState().toJSON())
}
