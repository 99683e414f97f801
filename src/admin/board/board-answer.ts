import { z } from 'zod'
import { EDITION_CHANGES } from '@/domain/review/edition-number'
import { SUBMISSION_KINDS } from '@/domain/review/submission-kind'
import { SUBMISSION_STATES } from '@/domain/review/submission-state'

const state = z.enum(SUBMISSION_STATES)

const WaitingLine = z.object({
  id: z.string(),
  title: z.string(),
  state,
  kind: z.enum(SUBMISSION_KINDS),
  submittedAt: z.string(),
  due: z.string().nullable(),
  submittedBy: z.string(),
  isMine: z.boolean(),
})
export type WaitingLine = z.infer<typeof WaitingLine>

const OwnReport = z.object({
  id: z.string(),
  title: z.string(),
  submission: z.object({ id: z.string(), state, at: z.string() }).nullable(),
  savedAt: z.string().nullable(),
})
export type OwnReport = z.infer<typeof OwnReport>

const RecentEdition = z.object({
  id: z.string(),
  slug: z.string(),
  number: z.string(),
  title: z.string(),
  change: z.enum(EDITION_CHANGES),
  publishedAt: z.string(),
  isEmergency: z.boolean(),
  isWithdrawn: z.boolean(),
})
export type RecentEdition = z.infer<typeof RecentEdition>

/** What the server tells of what somebody has to do. */
export const BoardAnswer = z.object({
  mine: z.array(OwnReport),
  waiting: z.array(WaitingLine).nullable(),
  overdue: z.object({
    submissions: z.array(WaitingLine),
    reports: z.array(z.object({ id: z.string(), title: z.string(), reviewBy: z.string() })),
  }),
  sources: z.object({
    incomplete: z.number(),
    own: z.array(z.object({ id: z.string(), label: z.string() })),
  }),
  published: z.array(RecentEdition),
})
export type BoardAnswer = z.infer<typeof BoardAnswer>
