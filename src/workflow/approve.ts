import type { Submission } from '@payload-types'
import type { PayloadRequest } from 'payload'
import { idOf } from '@/cms/id-of'
import { inTransaction } from '@/cms/in-transaction'
import { DomainError } from '@/domain/domain-error'
import { assertMove } from '@/domain/review/submission-state'
import { approvalBlockers } from './approval-blockers'
import { assertMayTake } from './assert-may-take'
import { approversOf, loadSubmission } from './load-submission'
import { recordEvent } from './record-event'
import { updateSubmission } from './update-submission'

export type Approve = { submission: string; comment: string | null; now: Date }

/**
 * Approves a submission, or what was published of it in an emergency. All rules are asked: nobody who wrote any of it since
 * the last edition may (R40), and no finding may block. Where two must approve, the first approval is recorded and the
 * submission waits for the other.
 */
export function approve(
  req: PayloadRequest,
  { submission: id, comment, now }: Approve,
): Promise<Submission> {
  const approver = assertMayTake(req, 'approve')
  return inTransaction(req, async () => {
    const submission = await loadSubmission(req, id)
    const to = assertMove('approve', submission.state)
    const problems = await approvalBlockers(req, { submission, approver: approver.id, now })
    if (problems.length > 0) throw new DomainError({ code: 'approval-blocked' }, { problems })

    const approval = {
      decision: 'approved',
      by: approver.id,
      at: now.toISOString(),
      comment,
    } as const
    const decisions = [...(submission.decisions ?? []), approval]
    const isEnough = approversOf({ decisions }).length >= submission.reviewersRequired
    const state = isEnough ? to : submission.state
    const approved = await updateSubmission(req, { id, state, decisions })
    await recordEvent(req, {
      type: state === 'published' ? 'emergency-approved' : 'approved',
      report: idOf(submission.report),
      submission: id,
      at: now,
      details: { ...(comment && { comment }), sha256: submission.sha256 },
    })
    return approved
  })
}
