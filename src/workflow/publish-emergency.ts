import type { Edition } from '@payload-types'
import type { PayloadRequest } from 'payload'
import { idOf } from '@/cms/id-of'
import { inTransaction } from '@/cms/in-transaction'
import { DomainError } from '@/domain/domain-error'
import { approvalDeadline } from '@/domain/review/emergency'
import { assertMove } from '@/domain/review/submission-state'
import { assertMayTake } from './assert-may-take'
import { landCorrection } from './corrections/land-correction'
import { loadSubmission } from './load-submission'
import { nextEdition } from './next-edition'
import { recordEvent } from './record-event'
import { updateSubmission } from './update-submission'
import { writeEdition } from './write-edition'

export type PublishEmergency = { submission: string; changeNote: string; reason: string; now: Date }

/**
 * Publishes a submission that nobody has approved, because it can't wait (R44): also whoever wrote it may. Someone else must
 * approve it within 24 hours; until they have, readers are warned.
 */
export function publishEmergency(
  req: PayloadRequest,
  { submission: id, changeNote, reason, now }: PublishEmergency,
): Promise<Edition> {
  const publisher = assertMayTake(req, 'publish-emergency')
  return inTransaction(req, async () => {
    const submission = await loadSubmission(req, id)
    const state = assertMove('publish-emergency', submission.state)
    if (reason.trim() === '')
      throw new DomainError({ code: 'emergency-reason-missing', at: 'reason' })
    const next = await nextEdition(req, { submission, changeNote })

    const written = { submission, publisher: publisher.id, approver: null, now }
    const edition = await writeEdition(req, { ...next, ...written })
    const emergency = { by: publisher.id, at: now.toISOString(), reason }
    await updateSubmission(req, { id, state, emergency })
    const { number, publishedAt } = edition
    await recordEvent(req, {
      type: 'emergency-published',
      report: idOf(submission.report),
      submission: id,
      edition: edition.id,
      at: now,
      details: { number, reason, deadline: approvalDeadline(publishedAt) },
    })
    await landCorrection(req, { submission, edition, now })
    return edition
  })
}
