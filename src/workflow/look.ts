import type { Submission } from '@payload-types'
import type { PayloadRequest } from 'payload'
import { z } from 'zod'
import { inTransaction } from '@/cms/in-transaction'
import { assertMove } from '@/domain/review/submission-state'
import { assertMayTake } from './assert-may-take'
import { loadSubmission } from './load-submission'
import { updateSubmission } from './update-submission'

export type Look = { submission: string; now: Date }

const Looks = z.array(z.object({ user: z.string(), at: z.string(), sequence: z.number() }))

/** When a reviewer last looked at a submission, and which of the report's submissions it is. */
export type ReviewerLook = z.infer<typeof Looks>[number]

/** Records that a reviewer has looked at a submission, so that the next one can show what changed since. */
export function look(req: PayloadRequest, { submission: id, now }: Look): Promise<Submission> {
  const reviewer = assertMayTake(req, 'look')
  return inTransaction(req, async () => {
    const submission = await loadSubmission(req, id)
    const state = assertMove('look', submission.state)
    const own = { user: reviewer.id, at: now.toISOString(), sequence: submission.sequence }
    const others = looksOf(submission).filter(({ user }) => user !== reviewer.id)
    return updateSubmission(req, { id, state, looks: [...others, own] })
  })
}

/** Each reviewer's last look at a submission. */
export function looksOf({ looks }: Pick<Submission, 'looks'>): ReviewerLook[] {
  return Looks.parse(looks ?? [])
}
