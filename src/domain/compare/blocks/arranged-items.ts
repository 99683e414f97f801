import type { ItemComparison, ListHead } from '../model/block-comparison'
import { mergedOrder } from '../order/merged-order'

type Side = 'before' | 'after'
type Lists = readonly { before: ListHead | null; after: ListHead | null }[]

/** The items of a list in one merged reading order. */
export function arrangedItems<Item extends Pick<ItemComparison, 'id' | Side>>(
  items: readonly Item[],
  lists: Lists,
): Item[] {
  const byId = new Map(items.map((item) => [item.id, item]))
  const order = (side: Side) => readingOrder(items, { lists, side })
  return mergedOrder(order('before'), order('after')).flatMap((id) => byId.get(id) ?? [])
}

function readingOrder(
  items: readonly Pick<ItemComparison, 'id' | Side>[],
  { lists, side }: { lists: Lists; side: Side },
): string[] {
  const inside = Map.groupBy(
    items.flatMap((item) => {
      const place = item[side]
      return place ? [{ id: item.id, ...place }] : []
    }),
    ({ list }) => list,
  )
  const heads = lists.flatMap((list) => list[side] ?? [])
  const below = Map.groupBy(heads, ({ item }) => item)
  return below.get(null)?.flatMap(({ id }) => itemsOf(id, { inside, below })) ?? []
}

function itemsOf(
  list: string,
  maps: {
    inside: ReadonlyMap<string, { id: string; index: number }[]>
    below: ReadonlyMap<string | null, ListHead[]>
  },
): string[] {
  const own = maps.inside.get(list) ?? []
  return own
    .toSorted((a, b) => a.index - b.index)
    .flatMap(({ id }) => [
      id,
      ...(maps.below.get(id) ?? []).flatMap((nested) => itemsOf(nested.id, maps)),
    ])
}
