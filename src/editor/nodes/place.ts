import {
  $getNodeByKey,
  $getRoot,
  $getSelection,
  $insertNodes,
  $isElementNode,
  $isNodeSelection,
  $isRangeSelection,
  $isTextNode,
  $setSelection,
  type BaseSelection,
  type LexicalNode,
  type NodeKey,
} from '@payloadcms/richtext-lexical/lexical'
import { beginsSentence } from './begins-sentence'

/** What a window is opened for: the node with this key, or a new one; `typed` is the sign that asked for it. */
export type Target = { key?: NodeKey; typed?: string }

/** A target, and where the cursor was before the window took the focus. */
export type Place = Target & { selection: BaseSelection | null; beginsSentence: boolean }

/** The place that the cursor is at. */
export function $placeOf(target: Target): Place {
  const selection = $getSelection()?.clone() ?? null
  return { ...target, selection, beginsSentence: beginsSentence($textBefore(selection)) }
}

/** The words of the paragraph in front of the cursor. */
function $textBefore(selection: BaseSelection | null): string {
  if (!$isRangeSelection(selection)) return '…'
  const [start] = selection.getStartEndPoints()
  const node = start.getNode()
  if (!$isTextNode(node))
    return $isElementNode(node) ? textOf(node.getChildren().slice(0, start.offset)) : ''
  return textOf(node.getPreviousSiblings()) + node.getTextContent().slice(0, start.offset)
}

function textOf(nodes: readonly LexicalNode[]): string {
  return nodes.map((node) => node.getTextContent()).join('')
}

/** Puts nodes in where the cursor was, behind a node that was selected, else at the end of the text. */
export function $insertAt({ selection }: Place, nodes: LexicalNode[]): void {
  if ($isNodeSelection(selection)) selection.getNodes().at(-1)?.selectNext()
  else if (selection) $setSelection(selection)
  else $getRoot().selectEnd()
  $insertNodes(nodes)
}

/** Puts the cursor behind the node that was opened, or back where it was. */
export function $returnTo({ key, selection }: Place): void {
  if (key === undefined) $setSelection(selection)
  else $getNodeByKey(key)?.selectNext()
}

/** The one node that the arrow keys have selected, if there is one. */
export function $selectedNode(): LexicalNode | null {
  const selection = $getSelection()
  const nodes = $isNodeSelection(selection) ? selection.getNodes() : []
  return nodes.length === 1 ? (nodes[0] ?? null) : null
}
