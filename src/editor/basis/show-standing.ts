import {
  $getNodeByKey,
  mergeRegister,
  ParagraphNode,
  type LexicalEditor,
  type NodeKey,
} from '@payloadcms/richtext-lexical/lexical'
import { ListNode } from '@payloadcms/richtext-lexical/lexical/list'
import type { Standing } from '@/domain/content/block'
import { $isStatement, $selectedStatements, $standingOf } from './standing-state'

type Label = (standing: Standing) => string

/** Keeps the words of a mark on its block, for the style sheet to show, until the returned function is called. */
export function showStanding(editor: LexicalEditor, label: Label): () => void {
  const show = (mutations: ReadonlyMap<NodeKey, unknown>) =>
    editor.getEditorState().read(() => {
      for (const key of mutations.keys()) $show(editor, { key, label })
    })
  return mergeRegister(
    editor.registerMutationListener(ParagraphNode, show),
    editor.registerMutationListener(ListNode, show),
  )
}

/** Tells the mark of the block that the cursor is in whenever it is another, until the returned function is called. */
export function tellStanding(
  editor: LexicalEditor,
  { label, onTold }: { label: Label; onTold: (words: string) => void },
): () => void {
  return editor.registerUpdateListener(({ editorState }) =>
    onTold(
      editorState.read(() => {
        const [first] = $selectedStatements()
        return first ? label($standingOf(first)) : ''
      }),
    ),
  )
}

function $show(editor: LexicalEditor, { key, label }: { key: NodeKey; label: Label }): void {
  const element = editor.getElementByKey(key)
  if (!element) return
  const node = $getNodeByKey(key)
  const words = $isStatement(node) ? label($standingOf(node)) : ''
  if (words === '') delete element.dataset.standing
  else element.dataset.standing = words
}
