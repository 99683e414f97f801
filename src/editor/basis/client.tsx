'use client'
import {
  createClientFeature,
  slashMenuBasicGroupWithItems,
} from '@payloadcms/richtext-lexical/client'
import type { ToolbarGroup, ToolbarGroupItem } from '@payloadcms/richtext-lexical'
import type { LexicalEditor } from '@payloadcms/richtext-lexical/lexical'
import { BASES, type Basis } from '@/domain/content/basis'
import type { Standing } from '@/domain/content/block'
import { rest } from '@/domain/content/with-basis'
import { editorMessages, type EditorMessages } from '../messages'
import { useMessages } from '../use-messages'
import { BasisPlugin } from './basis-plugin'
import { OPEN_BASIS_COMMAND } from './open-basis'
import { $selectedStatements, $setStanding, $standingOf } from './standing-state'

const toolbar: { groups: ToolbarGroup[] } = {
  groups: [
    {
      type: 'dropdown',
      key: 'basis',
      order: 53,
      ChildComponent: BasisName,
      isEnabled: () => $selectedStatements().length > 0,
      items: [
        ...BASES.map(basisItem),
        {
          key: 'keyFinding',
          label: said((words) => words.keyFinding),
          isActive: $areKeyFindings,
          onSelect: ({ editor }) => toggleKeyFinding(editor),
        },
        {
          key: 'noBasis',
          label: said((words) => words.remove),
          onSelect: ({ editor }) => mark(editor, () => ({})),
        },
      ],
    },
  ],
}

/** What statements rest on in the browser: a menu, a window, a mark before the block. */
export const BasisFeatureClient = createClientFeature({
  plugins: [{ Component: BasisPlugin, position: 'normal' }],
  toolbarFixed: toolbar,
  slashMenu: {
    groups: [
      slashMenuBasicGroupWithItems([
        {
          key: 'basis',
          Icon: () => <span aria-hidden="true">§</span>,
          keywords: ['grunnlag', 'vurdering', 'kjent', 'oppsummering', 'nøkkelfunn', 'basis'],
          label: said((words) => words.name),
          onSelect: ({ editor }) => editor.dispatchCommand(OPEN_BASIS_COMMAND, {}),
        },
      ]),
    ],
  },
})

function basisItem(kind: Basis['kind']): ToolbarGroupItem {
  return {
    key: kind,
    label: said((words) => words.kinds[kind]),
    isActive: () => $allStand(({ basis }) => basis?.kind === kind),
    onSelect: ({ editor }) => {
      if (kind === 'summary') editor.dispatchCommand(OPEN_BASIS_COMMAND, { kind })
      else mark(editor, (standing) => rest(standing, { kind }))
    },
  }
}

function mark(editor: LexicalEditor, change: (standing: Standing) => Standing): void {
  editor.update(() => $mark(change))
}

// The menu says of one item alone that it is active, so that is asked anew.
function toggleKeyFinding(editor: LexicalEditor): void {
  editor.update(() => {
    const key = $areKeyFindings() ? {} : { keyFinding: true as const }
    $mark(({ basis }) => ({ ...(basis && { basis }), ...key }))
  })
}

function $areKeyFindings(): boolean {
  return $allStand(({ keyFinding }) => keyFinding === true)
}

function $mark(change: (standing: Standing) => Standing): void {
  for (const node of $selectedStatements()) $setStanding(node, change($standingOf(node)))
}

function $allStand(is: (standing: Standing) => boolean): boolean {
  const statements = $selectedStatements()
  return statements.length > 0 && statements.every((node) => is($standingOf(node)))
}

function said(word: (words: EditorMessages['basis']) => string) {
  return ({ i18n }: { i18n: { language: string } }) => word(editorMessages(i18n.language).basis)
}

function BasisName() {
  return <span className="editor-toolbar-word">{useMessages().messages.basis.name}</span>
}
