import type { Submission } from '@payload-types'
import type { PayloadRequest } from 'payload'
import { idOf } from '@/cms/id-of'
import { inTransaction } from '@/cms/in-transaction'
import { DomainError } from '@/domain/domain-error'
import { assertMove } from '@/domain/review/submission-state'
import { assertMayTake } from './assert-may-take'
import { reopenCorrection } from './corrections/reopen-correction'
import { loadSubmission } from './load-submission'
import { recordEvent } from './record-event'
import { updateSubmission } from './update-submission'

export type RequestChanges = { submission: string; comment: string | null; now: Date }

/** Sends a submission back with what must be changed. */
export function requestChanges(
  req: PayloadRequest,
  { submission: id, comment, now }: RequestChanges,
): Promise<Submission> {
  const reviewer = assertMayTake(req, 'request-changes')
  return inTransaction(req, async () => {
    const submission = await loadSubmission(req, id)
    const state = assertMove('request-changes', submission.state)
    if (!comment) throw new DomainError({ code: 'comment-missing', at: 'comment' })

    const decision = {
      ...({ decision: 'changes-requested', by: reviewer.id } as const),
      ...{ at: now.toISOString(), comment },
    }
    const decisions = [...(submission.decisions ?? []), decision]
    const returned = await updateSubmission(req, { id, state, decisions })
    await reopenCorrection(req, returned)
    await recordEvent(req, {
      type: 'changes-requested',
      report: idOf(submission.report),
      submission: id,
      at: now,
      details: { comment },
    })
    return returned
  })
}
