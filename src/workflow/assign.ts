import type { Submission, User } from '@payload-types'
import type { PayloadRequest } from 'payload'
import { findByIds } from '@/cms/find-by-ids'
import { idOf } from '@/cms/id-of'
import { inTransaction } from '@/cms/in-transaction'
import { DomainError, type Problem } from '@/domain/domain-error'
import { fourEyesProblems } from '@/domain/review/contributors'
import { mayTake } from '@/domain/review/permissions'
import { assertMove } from '@/domain/review/submission-state'
import { assertMayTake } from './assert-may-take'
import { contributorsOf, loadSubmission } from './load-submission'
import { recordEvent } from './record-event'
import { updateSubmission } from './update-submission'

/** Who is to review a submission, in place of those before, and by when; an ISO moment or null. */
export type Assign = { submission: string; reviewers: string[]; dueAt: string | null; now: Date }

/** Assigns a submission to reviewers. Someone who could not approve it is refused, by name. */
export function assign(
  req: PayloadRequest,
  { submission: id, reviewers, dueAt, now }: Assign,
): Promise<Submission> {
  assertMayTake(req, 'assign')
  return inTransaction(req, async () => {
    const submission = await loadSubmission(req, id)
    const state = assertMove('assign', submission.state)
    const ids = [...new Set(reviewers)]
    const people = await findByIds(req, 'users', ids)
    if (people.length < ids.length)
      throw new DomainError({ code: 'reviewer-unknown', at: 'reviewers' })
    const [problem] = people.flatMap((person) => unfitReviewer(submission, person))
    if (problem) throw new DomainError(problem)

    const assigned = await updateSubmission(req, { id, state, reviewers: ids, dueAt })
    await recordEvent(req, {
      type: 'assigned',
      report: idOf(submission.report),
      submission: id,
      at: now,
      details: { reviewers: ids, dueAt },
    })
    return assigned
  })
}

function unfitReviewer(submission: Submission, { id, name, roles }: User): Problem[] {
  const values = { name }
  if (!mayTake({ id, roles }, 'approve'))
    return [{ code: 'reviewer-without-role', values, at: 'reviewers' }]
  return fourEyesProblems(contributorsOf(submission), id).length > 0
    ? [{ code: 'reviewer-wrote', values, at: 'reviewers' }]
    : []
}
