import type { Block } from '../../content/block'
import { walkSections, type ContentBody } from '../../content/walk'
import type { BlockComparison, BlockPlace } from '../model/block-comparison'
import { stableIds } from '../order/stable-ids'
import { compareBlock } from './compare-block'

type Placed = BlockPlace & { block: Block }

/** All blocks of two contents by their ids, in no promised order; see `arranged`. */
export function compareBlocks(before: ContentBody, after: ContentBody): BlockComparison[] {
  const [old, fresh] = [placesOf(before), placesOf(after)]
  const stayed = stayedBlocks(old, fresh)
  return [...new Set([...old.keys(), ...fresh.keys()])].flatMap((id) =>
    compared(id, { from: old.get(id), to: fresh.get(id), stayed }),
  )
}

function compared(
  id: string,
  { from, to, stayed }: { from?: Placed; to?: Placed; stayed: ReadonlySet<string> },
): BlockComparison[] {
  const place = { id, before: placeOf(from), after: placeOf(to), moved: false }
  if (!from) return to ? [{ ...place, kind: 'added', block: to.block }] : []
  if (!to) return [{ ...place, kind: 'removed', block: from.block }]
  const both = { ...place, moved: !stayed.has(id) }
  const change = compareBlock(from.block, to.block)
  return [change ? { ...both, kind: 'changed', change } : { ...both, kind: 'kept' }]
}

/** The blocks that stand in the section they stood in, in the same order among each other. */
function stayedBlocks(old: Map<string, Placed>, fresh: Map<string, Placed>): Set<string> {
  const inPlace = ([id, { section }]: [string, Placed]) => old.get(id)?.section === section
  const bySection = (places: [string, Placed][]) =>
    Map.groupBy(places, ([, { section }]) => section)
  const after = bySection([...fresh].filter(inPlace))
  const before = bySection(
    [...old].filter(([id, { section }]) => fresh.get(id)?.section === section),
  )
  return new Set(
    [...after].flatMap(([section, places]) => [
      ...stableIds(idsOf(before.get(section) ?? []), idsOf(places)),
    ]),
  )
}

function placesOf(body: ContentBody): Map<string, Placed> {
  const places = [...walkSections(body)].flatMap(({ id: section, blocks }) =>
    blocks.map((block, index) => [block.id, { section, index, block }] as const),
  )
  return new Map(places)
}

function placeOf(placed: Placed | undefined): BlockPlace | null {
  return placed ? { section: placed.section, index: placed.index } : null
}

function idsOf(places: readonly (readonly [string, unknown])[]): string[] {
  return places.map(([id]) => id)
}
