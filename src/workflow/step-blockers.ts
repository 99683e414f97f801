import type { Submission } from '@payload-types'
import type { PayloadRequest } from 'payload'
import type { Problem } from '@/domain/domain-error'
import { fourEyesProblems } from '@/domain/review/contributors'
import { mayTake, type Asker } from '@/domain/review/permissions'
import { refusedMove, stateAfter, type SubmissionStep } from '@/domain/review/submission-state'
import { approvalBlockers } from './approval-blockers'
import { checkSubmission } from './check-submission'
import { contributorsOf } from './load-submission'
import { problemsOf } from './problems-of'

/** A step that people take with a submission. */
export type ReviewStep = Exclude<SubmissionStep, 'supersede'>

type Asked = { submission: Submission; asker: Asker; now: Date }

/** Why someone can't take each step with a submission now; none where they can. */
export async function stepBlockers(
  req: PayloadRequest,
  asked: Asked,
): Promise<Record<ReviewStep, Problem[]>> {
  const { submission, asker, now } = asked
  const approver = asker?.id ?? ''
  const because = (step: ReviewStep) => moveBlockers(step, asked)
  const ownWork = ownWorkProblems(submission, approver)
  // Rules are asked only where the step can be taken from here at all.
  const approve = because('approve')
  const canBeApproved = approve.length === 0
  const publish = because('publish')
  const standing =
    publish.length === 0 ? problemsOf(await checkSubmission(req, { submission, now })) : []
  return {
    assign: because('assign'),
    invite: because('invite'),
    look: because('look'),
    checklist: [...because('checklist'), ...ownWork],
    waive: [...because('waive'), ...ownWork],
    'request-changes': because('request-changes'),
    approve: canBeApproved ? await approvalBlockers(req, { submission, approver, now }) : approve,
    publish: [...publish, ...standing],
    schedule: [...because('schedule'), ...standing],
    unschedule: because('unschedule'),
    'publish-emergency': because('publish-emergency'),
  }
}

function moveBlockers(step: ReviewStep, { submission: { state }, asker }: Asked): Problem[] {
  if (!mayTake(asker, step)) return [{ code: 'step-not-allowed' }]
  return stateAfter(step, state) === null ? [refusedMove(step, state)] : []
}

function ownWorkProblems(submission: Submission, user: string): Problem[] {
  const wrote = fourEyesProblems(contributorsOf(submission), user)
  return wrote.length > 0 ? [{ code: 'own-work' }, ...wrote] : []
}
