import type { Block } from '../content/block'
import { isSameContent } from '../compare/same-content'
import type { CorrectedBlock } from './correction'
import { replacedBlocks } from './replaced-blocks'

/** How a correction met the working copy: taken over, there already, or in conflict with what was written meanwhile. */
export type Landing = 'landed' | 'there-already' | 'conflict'

/** A section's blocks with the corrections that fit, and how each correction fared. */
export type LandedBlocks = { blocks: Block[]; landings: Map<string, Landing> }

/**
 * Brings an edition's corrections into a section of the working copy: a block that still is as it was published takes the
 * correction over; one that was rewritten or taken out meanwhile stays, and is a conflict that a person settles.
 */
export function landCorrections(
  blocks: readonly Block[],
  corrections: readonly CorrectedBlock[],
): LandedBlocks {
  const now = new Map(blocks.map((block) => [block.id, block]))
  const landings = new Map(
    corrections.map((correction) => [correction.before.id, landingOf(correction, now)]),
  )
  const fitting = corrections.filter(({ before }) => landings.get(before.id) === 'landed')
  return { blocks: replacedBlocks(blocks, fitting), landings }
}

function landingOf({ before, after }: CorrectedBlock, now: ReadonlyMap<string, Block>): Landing {
  const current = now.get(before.id)
  if (current && isSameContent(current, before)) return 'landed'
  const isCorrected = after.every((block) => isSameContent(now.get(block.id) ?? null, block))
  const isGone = after.some(({ id }) => id === before.id) || current === undefined
  return isCorrected && isGone ? 'there-already' : 'conflict'
}
