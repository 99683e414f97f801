import type { Submission, User } from '@payload-types'
import type { PayloadRequest } from 'payload'
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

/** Who is to review a submission, in place of those before, and by when. */
export type Assign = { submission: string; reviewers: string[]; dueAt: Date | null; now: Date }

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
    const people = (await allPeople(req)).filter((person) => ids.includes(person.id))
    if (people.length < ids.length)
      throw new DomainError({ code: 'reviewer-unknown', at: 'reviewers' })
    const [problem] = people.flatMap((person) => unfitReviewer(submission, person))
    if (problem) throw new DomainError(problem)

    const due = dueAt?.toISOString() ?? null
    const assigned = await updateSubmission(req, { id, state, reviewers: ids, dueAt: due })
    await recordEvent(req, {
      type: 'assigned',
      report: idOf(submission.report),
      submission: id,
      at: now,
      details: { reviewers: ids, dueAt: due },
    })
    return assigned
  })
}

type Person = Pick<User, 'id' | 'name' | 'roles'>

// Asked for by ids, MongoDB fails at what can't be one; the people of the house are few.
async function allPeople(req: PayloadRequest): Promise<Person[]> {
  const { docs } = await req.payload.find({
    collection: 'users',
    select: { name: true, roles: true },
    depth: 0,
    limit: 0,
    pagination: false,
    overrideAccess: true,
    req,
  })
  return docs
}

function unfitReviewer(submission: Submission, { id, name, roles }: Person): Problem[] {
  const values = { name }
  if (!mayTake({ id, roles }, 'approve'))
    return [{ code: 'reviewer-without-role', values, at: 'reviewers' }]
  return fourEyesProblems(contributorsOf(submission), id).length > 0
    ? [{ code: 'reviewer-wrote', values, at: 'reviewers' }]
    : []
}
