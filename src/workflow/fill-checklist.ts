import type { Submission } from '@payload-types'
import type { PayloadRequest } from 'payload'
import { idOf } from '@/cms/id-of'
import { inTransaction } from '@/cms/in-transaction'
import { DomainError } from '@/domain/domain-error'
import type { Criterion } from '@/domain/review/checklist'
import { assertMove } from '@/domain/review/submission-state'
import { assertFourEyes } from './assert-four-eyes'
import { assertMayTake } from './assert-may-take'
import { checklistOf, contributorsOf, loadSubmission } from './load-submission'
import { recordEvent } from './record-event'
import { updateSubmission } from './update-submission'

export type FillChecklist = {
  submission: string
  criterion: Criterion
  passed: boolean
  comment: string | null
  now: Date
}

/**
 * Records how one point of a submission's checklist turned out (R45), in place of what was recorded of it before. One that is
 * not met needs a comment, and nobody fills in the checklist of what they wrote.
 */
export function fillChecklist(
  req: PayloadRequest,
  { submission: id, criterion, passed, comment, now }: FillChecklist,
): Promise<Submission> {
  const reviewer = assertMayTake(req, 'checklist')
  return inTransaction(req, async () => {
    const submission = await loadSubmission(req, id)
    const state = assertMove('checklist', submission.state)
    assertFourEyes(contributorsOf(submission), reviewer.id)
    if (!passed && !comment)
      throw new DomainError({ code: 'checklist-comment-missing', at: 'comment' })

    const point = { criterion, passed, comment, by: reviewer.id, at: now.toISOString() }
    const others = checklistOf(submission).filter((other) => other.criterion !== criterion)
    const filled = await updateSubmission(req, { id, state, checklist: [...others, point] })
    await recordEvent(req, {
      type: 'checked',
      report: idOf(submission.report),
      submission: id,
      at: now,
      details: { criterion, passed, ...(comment && { comment }) },
    })
    return filled
  })
}
