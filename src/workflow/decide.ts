import type { Submission } from '@payload-types'
import type { PayloadRequest } from 'payload'
import { idOf } from '@/cms/id-of'
import { inTransaction } from '@/cms/in-transaction'
import { DomainError } from '@/domain/domain-error'
import { fourEyesProblems } from '@/domain/review/contributors'
import { assertTransition } from '@/domain/review/submission-state'
import { assertMayTake } from './assert-may-take'
import { contributorsOf, loadSubmission } from './load-submission'
import { recordEvent } from './record-event'

export type Decide = { submission: string; comment: string | null; now: Date }

type Decision = 'approved' | 'changes-requested'

/** Approves a submission: nobody who wrote any of it since the last edition may (R40). */
export function approve(req: PayloadRequest, args: Decide): Promise<Submission> {
  const { id } = assertMayTake(req, 'approve')
  return decide(req, { ...args, decision: 'approved', by: id })
}

/** Sends a submission back with what must be changed. */
export function requestChanges(req: PayloadRequest, args: Decide): Promise<Submission> {
  const { id } = assertMayTake(req, 'request-changes')
  if (!args.comment) throw new DomainError({ code: 'comment-missing', at: 'comment' })
  return decide(req, { ...args, decision: 'changes-requested', by: id })
}

function decide(
  req: PayloadRequest,
  { submission: id, comment, now, decision, by }: Decide & { decision: Decision; by: string },
): Promise<Submission> {
  return inTransaction(req, async () => {
    const submission = await loadSubmission(req, id)
    assertTransition(submission.state, decision)
    if (decision === 'approved') assertFourEyes(submission, by)

    const decided = await req.payload.update({
      collection: 'submissions',
      id,
      data: {
        state: decision,
        decisions: [
          ...(submission.decisions ?? []),
          { decision, by, at: now.toISOString(), comment },
        ],
      },
      depth: 0,
      overrideAccess: true,
      context: { command: true },
      req,
    })
    await recordEvent(req, {
      type: decision,
      report: idOf(submission.report),
      submission: id,
      at: now,
      ...(comment && { details: { comment } }),
    })
    return decided
  })
}

function assertFourEyes(submission: Submission, approver: string): void {
  const problems = fourEyesProblems(contributorsOf(submission), approver)
  if (problems.length > 0) throw new DomainError({ code: 'four-eyes' }, { problems })
}
