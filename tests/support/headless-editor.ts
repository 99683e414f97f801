import { LinkNode } from '@payloadcms/richtext-lexical'
import {
  $getRoot,
  $isElementNode,
  $isTextNode,
  type EditorState,
  type LexicalEditor,
  type LexicalNode,
  type SerializedLexicalNode,
} from '@payloadcms/richtext-lexical/lexical'
import { createHeadlessEditor } from '@payloadcms/richtext-lexical/lexical/headless'
import { ListItemNode, ListNode } from '@payloadcms/richtext-lexical/lexical/list'
import { QuoteNode } from '@payloadcms/richtext-lexical/lexical/rich-text'
import { ServerCitationNode } from '@/editor/citation/server-citation-node'
import { ServerCrossReferenceNode } from '@/editor/cross-reference/server-cross-reference-node'
import { ServerFootnoteNode } from '@/editor/footnote/server-footnote-node'

/** The nodes of a section's editor, without what is only to look at. */
export const SECTION_NODES = [
  ...[ListNode, ListItemNode, QuoteNode, LinkNode],
  ...[ServerCitationNode, ServerCrossReferenceNode, ServerFootnoteNode],
]

/** A section's editor without a browser. */
export function headlessEditor(body?: unknown): LexicalEditor {
  const editor = createHeadlessEditor({
    nodes: SECTION_NODES,
    onError: (error) => {
      throw error
    },
  })
  if (body !== undefined) editor.setEditorState(editor.parseEditorState(JSON.stringify(body)))
  return editor
}

/** A change that is written down at once. */
export function change(editor: LexicalEditor, $change: () => void): void {
  editor.update($change, { discrete: true })
}

/** Puts an earlier state back, as undo and redo do. */
export function putBack(editor: LexicalEditor, state: EditorState): void {
  editor.setEditorState(state, { tag: 'historic' })
}

/** A node with all that is in it, as copying writes it down. */
export function $serialised(node: LexicalNode): SerializedLexicalNode & { children?: unknown[] } {
  const json = node.exportJSON()
  return $isElementNode(node) ? { ...json, children: node.getChildren().map($serialised) } : json
}

/** All nodes of some kind in the order of the text. */
export function $all<T extends LexicalNode>(is: (node: LexicalNode) => node is T): T[] {
  return $descendants($getRoot()).filter(is)
}

/** The texts of the document in their order. */
export function $texts() {
  return $all($isTextNode)
}

function $descendants(node: LexicalNode): LexicalNode[] {
  const below = $isElementNode(node) ? node.getChildren().flatMap($descendants) : []
  return [node, ...below]
}
