'use client'
import {
  $getNodeByKey,
  COMMAND_PRIORITY_EDITOR,
  type LexicalEditor,
  type NodeKey,
} from '@payloadcms/richtext-lexical/lexical'
import { useLexicalComposerContext } from '@payloadcms/richtext-lexical/lexical/react/LexicalComposerContext'
import { useEffect, useState } from 'react'
import type { Standing } from '@/domain/content/block'
import { anchorOf, type Anchor } from '../popover/anchor'
import { basisDraft, type BasisDraft } from './basis-draft'
import { OPEN_BASIS_COMMAND } from './open-basis'
import { $isStatement, $selectedStatements, $setStanding, $standingOf } from './standing-state'

/** The blocks that are being marked, and how the first of them stands. */
export type OpenedBasis = {
  keys: readonly NodeKey[]
  draft: BasisDraft
  keyFinding: boolean
  anchor: Anchor
}

/** The window in which the selected blocks are marked: open after its command until it is saved or left. */
export function useBasisWindow() {
  const [editor] = useLexicalComposerContext()
  const [opened, setOpened] = useState<OpenedBasis | null>(null)
  useEffect(() => registerOpening(editor, setOpened), [editor])

  return {
    opened,
    save: (standing: Standing) => {
      setOpened(null)
      const keys = opened?.keys ?? []
      editor.update(() => $mark(keys, standing), { onUpdate: () => editor.focus() })
    },
    leave: (how: 'escape' | 'focus') => {
      setOpened(null)
      if (how === 'escape') editor.focus()
    },
  }
}

function registerOpening(editor: LexicalEditor, onOpen: (opened: OpenedBasis) => void): () => void {
  return editor.registerCommand(
    OPEN_BASIS_COMMAND,
    ({ kind }) => {
      const statements = $selectedStatements()
      const [first] = statements
      if (!first || !editor.isEditable()) return false
      const { basis, keyFinding = false } = $standingOf(first)
      const draft = basisDraft(basis)
      onOpen({
        keys: statements.map((node) => node.getKey()),
        draft: kind ? { ...draft, kind } : draft,
        keyFinding,
        anchor: anchorOf(editor),
      })
      return true
    },
    COMMAND_PRIORITY_EDITOR,
  )
}

function $mark(keys: readonly NodeKey[], standing: Standing): void {
  for (const node of keys.map((key) => $getNodeByKey(key)))
    if ($isStatement(node)) $setStanding(node, standing)
}
