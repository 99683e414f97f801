import type { List } from '../../content/block'
import type { Inline } from '../../content/inline'
import type { ItemComparison, ItemPlace, ListHead } from '../model/block-comparison'
import { stableIds } from '../order/stable-ids'
import { isSameContent } from '../same-content'
import { arrangedItems } from './arranged-items'
import { compareText } from '../text/compare-text'
import { joinedInlines } from '../text/joined-inlines'

type Line = ItemPlace & { children: Inline[] }
type Lines = { items: Map<string, Line>; lists: Map<string, ListHead> }

/** Two versions of a list with the lists in it, item by item in one merged order. */
export function compareLists(
  before: List,
  after: List,
): { items: ItemComparison[]; lists: { before: ListHead | null; after: ListHead | null }[] } {
  const [old, fresh] = [linesOf(before), linesOf(after)]
  const moved = movedItems(old.items, fresh.items)
  const heads = [...new Set([...old.lists.keys(), ...fresh.lists.keys()])].toSorted()
  const lists = heads.map((id) => ({
    before: old.lists.get(id) ?? null,
    after: fresh.lists.get(id) ?? null,
  }))
  const items = [...new Set([...old.items.keys(), ...fresh.items.keys()])].flatMap((id) =>
    compareItem(id, { from: old.items.get(id), to: fresh.items.get(id), isMoved: moved.has(id) }),
  )
  return { items: arrangedItems(items, lists), lists }
}

function compareItem(
  id: string,
  { from, to, isMoved }: { from: Line | undefined; to: Line | undefined; isMoved: boolean },
): ItemComparison[] {
  const item = { id, before: placeOf(from), after: placeOf(to), moved: isMoved }
  if (!from) return to ? [{ ...item, kind: 'added', inlines: to.children }] : []
  if (!to) return [{ ...item, kind: 'removed', inlines: from.children }]
  const text = compareText(from.children, to.children)
  return [
    text
      ? { ...item, kind: 'changed', text }
      : { ...item, kind: 'kept', inlines: joinedInlines(from.children) },
  ]
}

/** Items that stand in another list than before, or in another order among those that stayed in theirs. */
function movedItems(old: Map<string, Line>, fresh: Map<string, Line>): Set<string> {
  const common = [...old.keys()].filter((id) => fresh.has(id))
  const stayed = common.filter((id) => old.get(id)?.list === fresh.get(id)?.list)
  const byList = Map.groupBy(stayed, (id) => old.get(id)?.list)
  const stable = [...byList.values()].flatMap((ids) => {
    const own = new Set(ids)
    return [
      ...stableIds(
        ids,
        [...fresh.keys()].filter((id) => own.has(id)),
      ),
    ]
  })
  const still = new Set(stable)
  return new Set(common.filter((id) => !still.has(id)))
}

function linesOf(list: List): Lines {
  const lines: Lines = { items: new Map(), lists: new Map() }
  gather(list, { lines, item: null, depth: 1 })
  return lines
}

function gather(
  { id, ordered, start, basis, keyFinding, items }: List,
  { lines, item, depth }: { lines: Lines; item: string | null; depth: number },
): void {
  const head = { id, item, ordered }
  lines.lists.set(id, {
    ...head,
    ...(start !== undefined && { start }),
    ...(basis && { basis }),
    ...(keyFinding && { keyFinding }),
  })
  items.forEach(({ id: itemId, children, list }, index) => {
    lines.items.set(itemId, { list: id, index, depth, children })
    if (list) gather(list, { lines, item: itemId, depth: depth + 1 })
  })
}

function placeOf(line: Line | undefined): ItemPlace | null {
  return line ? { list: line.list, index: line.index, depth: line.depth } : null
}

/** Whether nothing in a list differs. */
export function isSameList({ items, lists }: ReturnType<typeof compareLists>): boolean {
  return (
    items.every(({ kind, moved }) => kind === 'kept' && !moved) &&
    lists.every(({ before, after }) => isSameContent(before, after))
  )
}
