import { z } from 'zod'
import { SUBMISSION_STATES } from '@/domain/review/submission-state'
import { SpokenFinding, SpokenRule } from './findings-answer'

// A pinned finding has the waiver that held then, which nobody needs to be named for.
const PinnedFinding = SpokenFinding.omit({ waiver: true })

/** What the reviewers said of the newest submission, and what has changed since; see `SinceSubmitted` in the workflow. */
export const Since = z.object({
  submission: z.object({
    id: z.string(),
    state: z.enum(SUBMISSION_STATES),
    sequence: z.number(),
    submittedAt: z.string(),
  }),
  decisions: z.array(
    z.object({
      decision: z.string(),
      by: z.string(),
      at: z.string(),
      comment: z.string().nullable(),
    }),
  ),
  blocking: z.array(PinnedFinding),
  rules: z.array(SpokenRule),
  changes: z.record(z.string(), z.number()),
})
export type Since = z.infer<typeof Since>

export const SinceAnswer = z.object({ since: Since.nullable() })
