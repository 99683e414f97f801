import type { Submission } from '@payload-types'
import type { PayloadRequest } from 'payload'
import { idOf } from '@/cms/id-of'
import type { Problem } from '@/domain/domain-error'
import { checkSubmission } from './check-submission'
import { approversOf } from './load-submission'
import { problemsOf } from './problems-of'

type Approval = { submission: Submission; approver: string; now: Date }

/** Everything that keeps someone from approving a submission: what they did themselves, and every finding that blocks. */
export async function approvalBlockers(
  req: PayloadRequest,
  { submission, approver, now }: Approval,
): Promise<Problem[]> {
  const report = await checkSubmission(req, { submission, approver, now })
  return [...ownApproval(submission, approver), ...problemsOf(report)]
}

function ownApproval(submission: Submission, approver: string): Problem[] {
  const publisher = submission.emergency?.by
  if (publisher && idOf(publisher) === approver) return [{ code: 'emergency-own' }]
  return approversOf(submission).includes(approver) ? [{ code: 'approved-by-you' }] : []
}
