import {
  $insertNodes,
  $parseSerializedNode,
  type LexicalEditor,
  type SerializedLexicalNode,
} from '@payloadcms/richtext-lexical/lexical'
import type { Block } from '@/domain/content/block'
import type { Inline } from '@/domain/content/inline'
import { inlineToLexicalNodes, toLexical } from '../body/to-lexical'
import { ServerFootnoteNode } from '../footnote/server-footnote-node'

/** Puts blocks in at the cursor; one paragraph alone becomes part of the paragraph that the cursor is in. */
export function $insertBlocks(blocks: readonly Block[]): void {
  const [first, second] = blocks
  if (!first) return
  const isPart = first.type === 'paragraph' && !second
  $insertSerialised(isPart ? inlineToLexicalNodes(first.children) : toLexical(blocks).root.children)
}

/** Puts running text in at the cursor; footnotes only where the editor knows them. */
export function $insertLine(line: readonly Inline[], editor: LexicalEditor): void {
  const hasNotes = editor._nodes.has(ServerFootnoteNode.getType())
  $insertSerialised(
    inlineToLexicalNodes(line.filter(({ type }) => hasNotes || type !== 'footnote')),
  )
}

function $insertSerialised(nodes: readonly SerializedLexicalNode[]): void {
  if (nodes.length > 0) $insertNodes(nodes.map((node) => $parseSerializedNode(node)))
}
