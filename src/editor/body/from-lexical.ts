import type { Block, List, ListItem, Standing } from '@/domain/content/block'
import type { Inline } from '@/domain/content/inline'
import { inlinesOf } from './inlines-of'
import type { BlockNode, InlineNode, ListItemNode, ListNode } from './body-node'
import { normaliseBlocks, normaliseInlines } from './normalise'
import { readBody } from './read-body'

/** The blocks of a stored body, in normal form; every block in it must have its id (`ensureIds`). */
export function fromLexical(state: unknown): Block[] {
  const nodes = readBody(state)
  return isBlank(nodes) ? [] : normaliseBlocks(nodes.flatMap(blockOf))
}

/** The text of a stored one-line field, in normal form; a second paragraph follows after a line break. */
export function inlineFromLexical(state: unknown): Inline[] {
  const lines = readBody(state).map((node) =>
    node.type === 'paragraph' || node.type === 'quote' ? inlinesOf(node.children) : [],
  )
  return normaliseInlines(
    lines.flatMap((line, i) => (i === 0 ? line : [{ type: 'break' as const }, ...line])),
  )
}

// The paragraph of a blank editor may not have got its id yet.
function isBlank([first, second]: readonly BlockNode[]): boolean {
  return !second && first?.type === 'paragraph' && inlinesOf(first.children).length === 0
}

function blockOf(node: BlockNode): Block[] {
  switch (node.type) {
    case 'relationship':
      return [{ type: 'table', id: idOf(node), table: node.value }]
    case 'list':
      return listOf(node)
    case 'paragraph':
    case 'quote': {
      const { type } = node
      const block = { id: idOf(node), children: inlinesOf(node.children) }
      return [type === 'quote' ? { type, ...block } : { type, ...block, ...standingOf(node.$) }]
    }
  }
}

function listOf(node: ListNode): List[] {
  const items = itemsOf(node.children)
  if (items.length === 0) return []
  const ordered = node.listType === 'number'
  const start = ordered && isLaterStart(node.start) ? { start: node.start } : {}
  return [{ type: 'list', id: idOf(node), ordered, ...start, items, ...standingOf(node.$) }]
}

function isLaterStart(start: number | undefined): start is number {
  return Number.isInteger(start) && start !== undefined && start >= 2 && start <= 9999
}

// Lexical puts an inner list into an item of its own behind the item that it belongs to.
function itemsOf(nodes: readonly ListItemNode[]): ListItem[] {
  const items: ListItem[] = []
  for (const node of nodes) {
    const children = inlinesOf(node.children.filter(isInlineNode))
    const list = joinLists(node.children.filter(isListNode).flatMap(listOf))
    if (!list) items.push({ id: idOf(node), children })
    else if (children.length > 0) items.push({ id: idOf(node), children, list })
    else nest(items, { list, node })
  }
  return items
}

function nest(items: ListItem[], { list, node }: { list: List; node: ListItemNode }): void {
  const above = items.at(-1)
  if (!above) items.push({ id: idOf(node), children: [], list })
  else if (!above.list) above.list = list
  else if (above.list.ordered === list.ordered) above.list = joinLists([above.list, list])
  else items.push({ id: idOf(node), children: [], list })
}

function joinLists([first, ...others]: readonly List[]): List | undefined {
  return first && { ...first, items: [first, ...others].flatMap(({ items }) => items) }
}

function standingOf({ basis, keyFinding }: Standing = {}): Standing {
  return { ...(basis && { basis }), ...(keyFinding && { keyFinding }) }
}

function isListNode(node: InlineNode | ListNode): node is ListNode {
  return node.type === 'list'
}

function isInlineNode(node: InlineNode | ListNode): node is InlineNode {
  return node.type !== 'list'
}

function idOf({ type, $ }: Pick<BlockNode | ListItemNode, 'type' | '$'>): string {
  if ($?.blockId === undefined) throw new TypeError(`A stored ${type} has no block id`)
  return $.blockId
}
