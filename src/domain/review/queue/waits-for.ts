import type { SubmissionState } from '../submission-state'

/** What decides whom a submission waits for. */
export type Reviewed = {
  state: SubmissionState
  /** The ids of those it is assigned to, of those who wrote any of it, and of those who have approved it. */
  reviewers: readonly string[]
  writers: readonly string[]
  approvers: readonly string[]
  /** Who published it in an emergency; null where nobody did. */
  emergencyBy: string | null
}

/**
 * Whether a submission waits for a reviewer: one that they may approve and have not, unless it is assigned to others; and one
 * that is approved, which any reviewer may publish. What is scheduled waits for nobody.
 */
export function waitsFor(reviewer: string, submission: Reviewed): boolean {
  const { state, reviewers } = submission
  if (state === 'approved') return true
  if (state !== 'submitted' && state !== 'awaiting-approval') return false
  const isOpenToAll = reviewers.length === 0 || state === 'awaiting-approval'
  return (isOpenToAll || reviewers.includes(reviewer)) && mayApprove(reviewer, submission)
}

/** Four eyes (R40, R44): whether a reviewer's approval would count and is not given yet. */
function mayApprove(reviewer: string, { writers, approvers, emergencyBy }: Reviewed): boolean {
  return ![...writers, ...approvers, emergencyBy].includes(reviewer)
}
