import {
  $getNodeByKey,
  $isElementNode,
  ParagraphNode,
  mergeRegister,
  type EditorState,
  type LexicalEditor,
  type LexicalNode,
} from '@payloadcms/richtext-lexical/lexical'
import { ListNode } from '@payloadcms/richtext-lexical/lexical/list'
import type { Standing } from '@/domain/content/block'
import { isSameContent } from '@/domain/compare/same-content'
import { $isStatement, $setStanding, $standingOf, type StatementNode } from './standing-state'

/**
 * Keeps what is said of words with the words, until the returned function is called. A block is new to the editor when
 * Enter divides another, and when a paragraph becomes a list or a list paragraphs: it stands as the blocks did that its
 * words were in, where they all stood alike.
 */
export function registerStanding(editor: LexicalEditor): () => void {
  const settle = (node: LexicalNode) => $settle(node, editor.getEditorState())
  return mergeRegister(
    editor.registerNodeTransform(ParagraphNode, settle),
    editor.registerNodeTransform(ListNode, settle),
  )
}

function $settle(node: LexicalNode, before: EditorState): void {
  if (!$isStatement(node) || isIn(before, node) || $isBlank(node) || $isSaid(node)) return
  const above = $dividedFrom(node, before)
  if (above) $divide(above, { node, said: standingIn(before, above) })
  else $setStanding(node, common($origins(node, before)))
}

function $divide(
  above: StatementNode,
  { node, said }: { node: StatementNode; said: Standing },
): void {
  $setStanding(node, said)
  // Enter at the start of a line leaves an empty one behind, of which nothing was said.
  if ($isBlank(above)) $setStanding(above, {})
}

function common([first = {}, ...others]: readonly Standing[]): Standing {
  return others.every((other) => isSameContent(first, other)) ? first : {}
}

/** How the blocks stood in which the words of a new one were. */
function $origins(node: StatementNode, before: EditorState): Standing[] {
  const keys = $leafKeys(node)
  return before.read(() => {
    const blocks = keys.map((key) => $getNodeByKey(key)?.getTopLevelElement())
    return [...new Set(blocks.flatMap((block) => block ?? []))].map((block) =>
      $isStatement(block) ? $standingOf(block) : {},
    )
  })
}

/** The block above, if the words of a new one stood at its end and it has lost them. */
function $dividedFrom(node: StatementNode, before: EditorState): StatementNode | null {
  const above = $oldAbove(node, before)
  if (!above) return null
  const had = before.read(() => $getNodeByKey(above.getKey())?.getTextContent() ?? '')
  const [left, words] = [above.getTextContent(), node.getTextContent()]
  const isPart = words !== '' && had.startsWith(left) && had.endsWith(words)
  return isPart && left.length + words.length <= had.length ? above : null
}

// Enter in a link leaves an empty paragraph between its halves.
function $oldAbove(node: StatementNode, before: EditorState): StatementNode | null {
  const above = node.getPreviousSibling()
  if (!$isStatement(above)) return null
  if (isIn(before, above)) return above
  return $isBlank(above) ? $oldAbove(above, before) : null
}

function standingIn(before: EditorState, node: StatementNode): Standing {
  return before.read(() => {
    const old = $getNodeByKey(node.getKey())
    return $isStatement(old) ? $standingOf(old) : {}
  })
}

function isIn(before: EditorState, node: LexicalNode): boolean {
  return before.read(() => $getNodeByKey(node.getKey()) !== null)
}

function $isSaid(node: StatementNode): boolean {
  return Object.keys($standingOf(node)).length > 0
}

function $isBlank(node: StatementNode): boolean {
  return $leafKeys(node).length === 0
}

function $leafKeys(node: LexicalNode): string[] {
  return $isElementNode(node) ? node.getChildren().flatMap($leafKeys) : [node.getKey()]
}
