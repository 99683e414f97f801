import { z } from 'zod'

/** What someone chose where a correction met a text that was rewritten: the corrected one, or what stands there. */
export const CONFLICT_CHOICES = ['taken', 'kept'] as const
export type ConflictChoice = (typeof CONFLICT_CHOICES)[number]

/** How a published correction met the working copy, passage by passage, and how conflicts were settled. */
export const LandedBlock = z.object({
  section: z.string(),
  title: z.string(),
  block: z.string(),
  landing: z.enum(['landed', 'there-already', 'conflict']),
  settled: z
    .object({ choice: z.enum(CONFLICT_CHOICES), by: z.string(), at: z.string() })
    .nullable(),
})
export type LandedBlock = z.infer<typeof LandedBlock>

export const LandedBlocks = z.array(LandedBlock)

/** Whether a passage still waits for someone to choose. */
export function isOpenConflict({ landing, settled }: LandedBlock): boolean {
  return landing === 'conflict' && settled === null
}
