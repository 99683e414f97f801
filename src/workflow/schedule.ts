import type { Submission } from '@payload-types'
import type { PayloadRequest } from 'payload'
import { idOf } from '@/cms/id-of'
import { inTransaction } from '@/cms/in-transaction'
import { DomainError } from '@/domain/domain-error'
import type { EditionChange } from '@/domain/review/edition-number'
import { assertMove } from '@/domain/review/submission-state'
import { assertMayTake } from './assert-may-take'
import { assertPublishable } from './assert-publishable'
import { loadSubmission } from './load-submission'
import { recordEvent } from './record-event'
import { updateSubmission } from './update-submission'

export type Schedule = {
  submission: string
  change?: EditionChange
  changeNote: string
  at: Date
  now: Date
}

/** Sets the time at which an approved submission is published; whatever stands against it now is refused now. */
export function schedule(
  req: PayloadRequest,
  { submission: id, at, now, ...chosen }: Schedule,
): Promise<Submission> {
  const scheduler = assertMayTake(req, 'schedule')
  return inTransaction(req, async () => {
    const submission = await loadSubmission(req, id)
    const state = assertMove('schedule', submission.state)
    if (at <= now) throw new DomainError({ code: 'schedule-past', at: 'at' })
    const { change, changeNote } = await assertPublishable(req, { submission, now, ...chosen })

    const publication = { change, changeNote, at: at.toISOString(), by: scheduler.id }
    const scheduled = await updateSubmission(req, { id, state, publication })
    await recordEvent(req, {
      type: 'scheduled',
      report: idOf(submission.report),
      submission: id,
      at: now,
      details: { at: publication.at, change, changeNote },
    })
    return scheduled
  })
}
