import { z } from 'zod'
import { SUBMISSION_KINDS } from '@/domain/review/submission-kind'
import { SUBMISSION_STATES } from '@/domain/review/submission-state'

const ids = z.array(z.string())

const QueueLine = z.object({
  id: z.string(),
  report: z.string(),
  title: z.string(),
  state: z.enum(SUBMISSION_STATES),
  kind: z.enum(SUBMISSION_KINDS),
  submittedBy: z.string(),
  submittedAt: z.string(),
  due: z.string().nullable(),
  reviewers: ids,
  writers: ids,
  approvers: ids,
  approvalsNeeded: z.number(),
  publishesAt: z.string().nullable(),
  country: z.string().nullable(),
  openFindings: z.number(),
})
export type QueueLine = z.infer<typeof QueueLine>

const Person = z.object({ id: z.string(), name: z.string(), mayReview: z.boolean() })
export type Person = z.infer<typeof Person>

/** What the server tells of all that waits in the review. */
export const QueueAnswer = z.object({ lines: z.array(QueueLine), people: z.array(Person) })
export type QueueAnswer = z.infer<typeof QueueAnswer>
