import { z } from 'zod'
import type { Block } from '@/domain/content/block'

// The server makes them of checked documents: they are taken as they are.
const AnyBlock = z.custom<Block>((block) => typeof block === 'object' && block !== null)

/** A passage that a published edition corrected and that had been rewritten here; see the workflow's `CorrectionConflict`. */
export const CorrectionConflict = z.object({
  correction: z.string(),
  number: z.string(),
  section: z.string(),
  title: z.string(),
  block: z.string(),
  before: AnyBlock,
  after: z.array(AnyBlock),
  now: AnyBlock.nullable(),
  rev: z.number().nullable(),
})
export type CorrectionConflict = z.infer<typeof CorrectionConflict>

export const ConflictsAnswer = z.object({ conflicts: z.array(CorrectionConflict) })
