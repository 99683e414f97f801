import type { SectionComparison, SectionPlace } from '../content-comparison'
import type { BlockComparison, BlockPlace } from '../model/block-comparison'
import { mergedOrder } from '../order/merged-order'
import type { SectionLine } from './compare-sections'

type Parts = { sections: readonly SectionLine[]; blocks: readonly BlockComparison[] }

/**
 * Sections in one merged reading order, each with its blocks in theirs. What stands on both sides is where it is after; what is
 * gone is where it was, between its neighbours that stayed.
 */
export function arranged({ sections, blocks }: Parts): SectionComparison[] {
  const byId = new Map(sections.map((section) => [section.id, section]))
  const inside = blocksOf(blocks)
  return mergedOrder(readingOrder(sections, 'before'), readingOrder(sections, 'after')).flatMap(
    (id) => {
      const section = byId.get(id)
      return section ? [{ ...section, blocks: arrangedBlocks(inside.get(id) ?? []) }] : []
    },
  )
}

/** The blocks of each section: those in it after, and those that were in it and are in none now. */
function blocksOf(blocks: readonly BlockComparison[]): Map<string, BlockComparison[]> {
  return Map.groupBy(blocks, ({ before, after }) => (after ?? before)?.section ?? '')
}

function arrangedBlocks(blocks: readonly BlockComparison[]): BlockComparison[] {
  const byId = new Map(blocks.map((block) => [block.id, block]))
  // A block that came from elsewhere or changed its place has none among those that were here.
  const before = inOrder(
    blocks.filter(({ moved }) => !moved),
    (block) => block.before,
  )
  const after = inOrder(blocks, (block) => block.after)
  return mergedOrder(before, after).flatMap((id) => byId.get(id) ?? [])
}

function inOrder(
  blocks: readonly BlockComparison[],
  placeOf: (block: BlockComparison) => BlockPlace | null,
): string[] {
  return blocks
    .flatMap((block) => {
      const place = placeOf(block)
      return place ? [{ id: block.id, index: place.index }] : []
    })
    .toSorted((a, b) => a.index - b.index)
    .map(({ id }) => id)
}

function readingOrder(sections: readonly SectionLine[], side: 'before' | 'after'): string[] {
  const placed = sections.flatMap((section) => {
    const place = section[side]
    return place ? [{ id: section.id, place }] : []
  })
  return placed.toSorted((a, b) => compareNumbers(a.place, b.place)).map(({ id }) => id)
}

/** "2" before "2.1" before "10", the boilerplate last. */
function compareNumbers(a: SectionPlace, b: SectionPlace): number {
  if (a.number === null || b.number === null)
    return a.number === b.number ? 0 : a.number === null ? 1 : -1
  const [left, right] = [a.number.split('.').map(Number), b.number.split('.').map(Number)]
  const differing = left.findIndex((part, i) => part !== right[i])
  return differing === -1
    ? left.length - right.length
    : (left[differing] ?? 0) - (right[differing] ?? 0)
}
