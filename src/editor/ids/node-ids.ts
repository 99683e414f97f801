import {
  $getState,
  $isElementNode,
  $setState,
  createState,
  type LexicalNode,
} from '@payloadcms/richtext-lexical/lexical'
import { Identifier } from '@/domain/content/identifier'
import { ServerCitationNode } from '../citation/server-citation-node'
import { ServerFootnoteNode } from '../footnote/server-footnote-node'

export type Renamed = (id: string | undefined) => string

const blockId = createState('blockId', { parse: (value) => Identifier.safeParse(value).data })

/** The id of a block or list item, undefined while it has none. */
export function $blockIdOf(node: LexicalNode): string | undefined {
  return $getState(node, blockId)
}

/** Gives a block or list item an id. */
export function $setBlockId(node: LexicalNode, id: string): void {
  $setState(node, blockId, id)
}

/** All that is addressed in a node: the block itself, a citation, or a footnote and the citations in it. */
export function $idsOf(node: LexicalNode): (string | undefined)[] {
  if (node instanceof ServerCitationNode) return [node.getValue()?.id]
  if (!(node instanceof ServerFootnoteNode)) return [$blockIdOf(node)]
  const footnote = node.getValue()
  const cited = footnote?.children.flatMap((inline) =>
    inline.type === 'citation' ? [inline.id] : [],
  )
  return [footnote?.id, ...(cited ?? [])]
}

/** Asks for each id of a node what it is to be, and writes down those that are to be another. */
export function $rename(node: LexicalNode, renamed: Renamed): void {
  if (node instanceof ServerCitationNode) $renameCitation(node, renamed)
  else if (node instanceof ServerFootnoteNode) $renameFootnote(node, renamed)
  else $renameBlock(node, renamed)
}

function $renameBlock(node: LexicalNode, renamed: Renamed): void {
  const id = $blockIdOf(node)
  const next = renamed(id)
  if (next !== id) $setBlockId(node, next)
}

function $renameCitation(node: ServerCitationNode, renamed: Renamed): void {
  const citation = node.getValue()
  const id = citation && renamed(citation.id)
  if (citation && id && id !== citation.id) node.setValue({ ...citation, id })
}

function $renameFootnote(node: ServerFootnoteNode, renamed: Renamed): void {
  const footnote = node.getValue()
  if (!footnote) return
  const id = renamed(footnote.id)
  const children = footnote.children.map((inline) =>
    inline.type === 'citation' ? { ...inline, id: renamed(inline.id) } : inline,
  )
  const isSame = children.every((inline, i) => idOf(inline) === idOf(footnote.children[i]))
  if (id !== footnote.id || !isSame) node.setValue({ ...footnote, id, children })
}

function idOf(inline: object | undefined): unknown {
  return inline && 'id' in inline ? inline.id : undefined
}

/** Whether a node is an empty paragraph or list item. */
export function $isEmptied(node: LexicalNode): boolean {
  return $isElementNode(node) && node.isEmpty()
}
