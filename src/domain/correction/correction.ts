import { z } from 'zod'
import { Block } from '../content/block'
import { Identifier } from '../content/identifier'

/** The most passages that one correction changes, and the most blocks that one of them may become. */
export const MOST_CORRECTED_BLOCKS = 200
export const MOST_BLOCKS_FOR_ONE = 20

/**
 * One passage of an edition that is corrected: the block as it was published, and what stands in its place: several blocks
 * where it was divided, none where it was taken out.
 */
export const CorrectedBlock = z.strictObject({
  section: Identifier,
  before: Block,
  after: z.array(Block).max(MOST_BLOCKS_FOR_ONE),
})
export type CorrectedBlock = z.infer<typeof CorrectedBlock>

export const CorrectedBlocks = z.array(CorrectedBlock).max(MOST_CORRECTED_BLOCKS)
