import { z } from 'zod'
import { Block } from '../content/block'
import { Identifier } from '../content/identifier'

/**
 * One passage of an edition that is corrected: the block as it was published, and what stands in its place: several blocks
 * where it was divided, none where it was taken out.
 */
export const CorrectedBlock = z.strictObject({
  section: Identifier,
  before: Block,
  after: z.array(Block).max(20),
})
export type CorrectedBlock = z.infer<typeof CorrectedBlock>

export const CorrectedBlocks = z.array(CorrectedBlock).max(200)
