import { z } from 'zod'
import { EDITION_CHANGES } from '@/domain/review/edition-number'
import { SUBMISSION_KINDS } from '@/domain/review/submission-kind'
import { SUBMISSION_STATES } from '@/domain/review/submission-state'
import { SpokenProblem } from '../../api/spoken-problem'

/** Why a step can't be taken, and at which place in the content. */
export const Blocker = SpokenProblem.extend({ at: z.string().optional() })
export type Blocker = z.infer<typeof Blocker>

/** The steps that the desk offers. */
export const DESK_STEPS = [
  ...(['approve', 'request-changes', 'publish', 'schedule', 'unschedule'] as const),
  ...(['publish-emergency', 'assign', 'invite', 'look', 'checklist', 'waive'] as const),
] as const
export type DeskStep = (typeof DESK_STEPS)[number]

/** What the server tells of a submission: where it stands, who wrote it, what was decided, what can be done. */
export const SubmissionStatus = z.object({
  state: z.enum(SUBMISSION_STATES),
  kind: z.enum(SUBMISSION_KINDS),
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
  reviewersRequired: z.number(),
  reviewers: z.array(z.string()),
  dueAt: z.string().nullable(),
  newestEdition: z.string().nullable(),
  numbers: z.object({ major: z.string(), minor: z.string().nullable() }),
  publication: z
    .object({
      change: z.enum(EDITION_CHANGES),
      changeNote: z.string(),
      at: z.string(),
      by: z.string(),
    })
    .nullable(),
  emergency: z
    .object({ by: z.string(), at: z.string(), reason: z.string(), deadline: z.string() })
    .nullable(),
  blockers: z.record(z.enum(DESK_STEPS), z.array(Blocker)),
})
export type SubmissionStatus = z.infer<typeof SubmissionStatus>
