import type { Block } from '../content/block'
import type { CorrectedBlock } from './correction'

/** A correction to take over, and the ids of its section's blocks as they were published, in order. */
export type TakeCorrection = { correction: CorrectedBlock; published: readonly string[] }

/**
 * A section of the working copy with a correction in it, whatever was written there meanwhile: it stands where its passage
 * stands, else behind the nearest passage above it that is left, else first.
 */
export function takeCorrection(
  blocks: readonly Block[],
  { correction: { before, after }, published }: TakeCorrection,
): Block[] {
  const own = new Set([before.id, ...after.map(({ id }) => id)])
  const others = blocks.filter(({ id }) => !own.has(id))
  const now = blocks.findIndex(({ id }) => id === before.id)
  const above =
    now < 0 ? published.slice(0, published.indexOf(before.id)) : idsOf(blocks.slice(0, now))
  const place = others.findLastIndex(({ id }) => above.includes(id)) + 1
  return others.toSpliced(place, 0, ...after)
}

function idsOf(blocks: readonly Block[]): string[] {
  return blocks.map(({ id }) => id)
}
