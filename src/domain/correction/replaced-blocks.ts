import type { Block } from '../content/block'
import type { CorrectedBlock } from './correction'

/** Blocks with each corrected one replaced by what stands in its place now. */
export function replacedBlocks(
  blocks: readonly Block[],
  corrections: readonly CorrectedBlock[],
): Block[] {
  const after = new Map(corrections.map((correction) => [correction.before.id, correction.after]))
  return blocks.flatMap((block) => after.get(block.id) ?? [block])
}
