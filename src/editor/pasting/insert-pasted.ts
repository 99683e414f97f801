import {
  $createParagraphNode,
  $insertNodes,
  $isDecoratorNode,
  $isElementNode,
  $parseSerializedNode,
  type LexicalEditor,
  type LexicalNode,
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
  if (nodes.length === 0) return
  const parsed = nodes.map((node) => $parseSerializedNode(node))
  $insertNodes(parsed)
  const last = parsed.at(-1)
  if ($isDecoratorNode(last) && !last.isInline()) $writeOnBehind(last)
}

/** Puts the cursor into the paragraph behind a table, which is made where there is none: in a table there is no writing. */
function $writeOnBehind(table: LexicalNode): void {
  const next = table.getNextSibling() ?? table.insertAfter($createParagraphNode())
  if ($isElementNode(next)) next.selectStart()
}
