import { z } from 'zod'
import { SUBMISSION_STATES } from '@/domain/review/submission-state'
import { SpokenProblem } from '../api/spoken-problem'

/** What the server tells of a submission: where it stands, who wrote it, what was decided, what can be done. */
export const SubmissionStatus = z.object({
  state: z.enum(SUBMISSION_STATES),
  sha256: z.string(),
  contributors: z.array(z.object({ name: z.string(), wrote: z.array(z.string()) })),
  decisions: z.array(
    z.object({
      decision: z.enum(['changes-requested', 'approved']),
      by: z.string(),
      at: z.string(),
      comment: z.string().nullable(),
    }),
  ),
  newestEdition: z.string().nullable(),
  numbers: z.object({ major: z.string(), minor: z.string().nullable() }),
  blockers: z.object({
    approve: z.array(SpokenProblem),
    'request-changes': z.array(SpokenProblem),
    publish: z.array(SpokenProblem),
  }),
})
export type SubmissionStatus = z.infer<typeof SubmissionStatus>
