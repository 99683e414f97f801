import type { List, ListItem } from '@/domain/content/block'
import { MAX_LIST_DEPTH } from '../../body/body-node'
import type { ItemRole, TextLine } from '../lines/line'
import type { Tally } from '../remark'

/** A line that is an item, or the continuation of one. */
export type ItemLine = TextLine & { role: ItemRole }

type OpenList = { list: List; key: unknown }
type Options = { newId: () => string; tally: Tally }

/** Lines of items as lists, each list inside the item that stands above it. */
export function nestLists(lines: readonly ItemLine[], options: Options): List[] {
  const lists: List[] = []
  const open: OpenList[] = []
  let last: ItemRole | null = null
  let item: ListItem = { id: '', children: [] }
  for (const { role, inlines } of lines) {
    if (role === last) item.children.push({ type: 'break' }, ...inlines)
    else {
      last = role
      item = { id: options.newId(), children: [...inlines] }
      placeItem(item, { role, open, lists, options })
    }
  }
  return lists
}

type Around = { role: ItemRole; open: OpenList[]; lists: List[]; options: Options }

function placeItem(item: ListItem, { role, open, lists, options }: Around): void {
  if (role.depth > MAX_LIST_DEPTH) options.tally.add('deep-list')
  closeLists(role, open)
  const list = open[depthOf(role, open) - 1]?.list
  if (list) list.items.push(item)
  else {
    const begun = newList(item, { role, newId: options.newId })
    const above = open.at(-1)?.list.items.at(-1)
    if (above) above.list = begun
    else lists.push(begun)
    open.push({ list: begun, key: role.list })
  }
}

/** How deep an item can stand: one level below the item before it, at most. */
function depthOf({ depth }: ItemRole, open: readonly OpenList[]): number {
  return Math.max(1, Math.min(depth, open.length + 1, MAX_LIST_DEPTH))
}

/** Ends the lists that an item is not in any more, all of them where it begins another. */
function closeLists(role: ItemRole, open: OpenList[]): void {
  const depth = depthOf(role, open)
  open.length = Math.min(open.length, depth)
  const [outer] = open
  if (depth === 1 && outer && !continues(outer, role)) open.length = 0
}

function continues({ list, key }: OpenList, role: ItemRole): boolean {
  return key === role.list && list.ordered === role.ordered
}

function newList(item: ListItem, { role, newId }: { role: ItemRole; newId: () => string }): List {
  const { ordered, number } = role
  const isLater = ordered && number !== null && number >= 2 && number <= 9999
  return {
    type: 'list',
    id: newId(),
    ordered,
    ...(isLater && { start: number }),
    items: [item],
  }
}
