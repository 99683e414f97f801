import {
  $createNodeSelection,
  $getNodeByKey,
  $getRoot,
  $getSelection,
  $insertNodes,
  $isNodeSelection,
  $setSelection,
  type BaseSelection,
  type LexicalNode,
  type NodeKey,
} from '@payloadcms/richtext-lexical/lexical'

/** What a window is opened for: the node with this key, or a new one; `typed` is the sign that asked for it. */
export type Target = { key?: NodeKey; typed?: string }

/** A target, and where the cursor was before the window took the focus. */
export type Place = Target & { selection: BaseSelection | null }

/** The place that the cursor is at. */
export function $placeOf(target: Target): Place {
  return { ...target, selection: $getSelection()?.clone() ?? null }
}

/** Puts nodes in where the cursor was, else at the end of the text. */
export function $insertAt({ selection }: Place, nodes: LexicalNode[]): void {
  if (selection) $setSelection(selection)
  else $getRoot().selectEnd()
  $insertNodes(nodes)
}

/** Puts the cursor back, on the node that was opened or where it was. */
export function $returnTo({ key, selection }: Place): void {
  if (key === undefined) $setSelection(selection)
  else if ($getNodeByKey(key)) {
    const onNode = $createNodeSelection()
    onNode.add(key)
    $setSelection(onNode)
  }
}

/** The one node that the arrow keys have selected, if there is one. */
export function $selectedNode(): LexicalNode | null {
  const selection = $getSelection()
  const nodes = $isNodeSelection(selection) ? selection.getNodes() : []
  return nodes.length === 1 ? (nodes[0] ?? null) : null
}
