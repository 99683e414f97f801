import type { Submission } from '@payload-types'
import type { PayloadRequest } from 'payload'
import { idOf } from '@/cms/id-of'
import { inTransaction } from '@/cms/in-transaction'
import { assertMove } from '@/domain/review/submission-state'
import { assertMayTake } from './assert-may-take'
import { loadSubmission } from './load-submission'
import { recordEvent } from './record-event'
import { updateSubmission } from './update-submission'

export type Unschedule = { submission: string; now: Date }

/** Where nothing is planned. */
export const NO_PUBLICATION = { change: null, changeNote: null, at: null, by: null } as const

/** Calls a planned publication off; the submission is approved as before. */
export function unschedule(
  req: PayloadRequest,
  { submission: id, now }: Unschedule,
): Promise<Submission> {
  assertMayTake(req, 'unschedule')
  return inTransaction(req, async () => {
    const submission = await loadSubmission(req, id)
    const state = assertMove('unschedule', submission.state)
    const unscheduled = await updateSubmission(req, { id, state, publication: NO_PUBLICATION })
    await recordEvent(req, {
      type: 'unscheduled',
      report: idOf(submission.report),
      submission: id,
      at: now,
    })
    return unscheduled
  })
}
