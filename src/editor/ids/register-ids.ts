import {
  $getNodeByKey,
  $nodesOfType,
  HISTORIC_TAG,
  mergeRegister,
  type EditorState,
  type Klass,
  type LexicalEditor,
  type LexicalNode,
  type NodeKey,
} from '@payloadcms/richtext-lexical/lexical'
import { $blockIdOf, $idsOf, $isEmptied, $rename, $setBlockId } from './node-ids'

type Ids = {
  /** The kinds of node that have ids; those that the editor does not know are passed over. */
  nodes: readonly Klass<LexicalNode>[]
  newId: () => string
}

// Which node an id belongs to: what is copied finds it taken, what is moved finds it free.
type Owners = Map<string, NodeKey>

/**
 * Gives every block, list item, citation and footnote an id as soon as it exists, and a new one where the id stands
 * already, in the same step of the history, until the returned function is called. It looks at changed nodes only.
 */
export function registerIds(editor: LexicalEditor, { nodes, newId }: Ids): () => void {
  const owners: Owners = new Map()
  const known = nodes.filter((node) => editor.hasNodes([node]))
  noteOwners(editor.getEditorState(), { known, owners })
  return mergeRegister(
    // What undo and redo bring back is not transformed.
    editor.registerUpdateListener(({ editorState, tags }) => {
      if (tags.has(HISTORIC_TAG)) noteOwners(editorState, { known, owners })
    }),
    ...known.map((node) =>
      editor.registerNodeTransform(node, (changed) => $settle(changed, { owners, newId })),
    ),
  )
}

function noteOwners(
  state: EditorState,
  { known, owners }: { known: readonly Klass<LexicalNode>[]; owners: Owners },
): void {
  owners.clear()
  state.read(() => {
    for (const node of known.flatMap((klass) => $nodesOfType(klass)))
      for (const id of $idsOf(node))
        if (id !== undefined && node.isAttached()) owners.set(id, node.getKey())
  })
}

function $settle(
  node: LexicalNode,
  { owners, newId }: { owners: Owners; newId: () => string },
): void {
  if (!node.isAttached()) return
  const key = node.getKey()
  $inherit(node, owners)
  const own = new Set<string>()
  $rename(node, (id) => {
    const kept = id !== undefined && !own.has(id) && $isFree(id, { key, owners }) ? id : newId()
    own.add(kept)
    owners.set(kept, key)
    return kept
  })
}

function $isFree(id: string, { key, owners }: { key: NodeKey; owners: Owners }): boolean {
  const owner = owners.get(id)
  const other = owner === undefined || owner === key ? null : $getNodeByKey(owner)
  return !other?.isAttached() || !$idsOf(other).includes(id)
}

// Enter at the start of a line leaves the node behind, empty, and puts the words into a new one: the id goes with the words.
function $inherit(node: LexicalNode, owners: Owners): void {
  const above = node.getPreviousSibling()
  if (!above || !$isSplitFrom(node, above)) return
  const id = $blockIdOf(above)
  if (id === undefined || !$isFree(id, { key: above.getKey(), owners })) return
  owners.set(id, node.getKey())
  $setBlockId(node, id)
  above.markDirty()
}

// A paragraph that was split off has no id yet; a list item has a copy of the one above it.
function $isSplitFrom(node: LexicalNode, above: LexicalNode): boolean {
  if (above.getType() !== node.getType() || !$isEmptied(above) || $isEmptied(node)) return false
  const id = $blockIdOf(node)
  return id === undefined || id === $blockIdOf(above)
}
