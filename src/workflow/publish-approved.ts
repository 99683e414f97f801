import type { Edition, Submission } from '@payload-types'
import type { PayloadRequest } from 'payload'
import { idOf } from '@/cms/id-of'
import { DomainError } from '@/domain/domain-error'
import type { EditionChange } from '@/domain/review/edition-number'
import { assertMove } from '@/domain/review/submission-state'
import { assertPublishable } from './assert-publishable'
import { landCorrection } from './corrections/land-correction'
import { approversOf } from './load-submission'
import { recordEvent } from './record-event'
import { updateSubmission } from './update-submission'
import { writeEdition } from './write-edition'

type Publication = {
  submission: Submission
  change?: EditionChange
  changeNote: string
  publisher: string
  now: Date
}

/** Publishes an approved submission within the caller's transaction, when nothing stands against it now. */
export async function publishApproved(
  req: PayloadRequest,
  { publisher, ...publication }: Publication,
): Promise<Edition> {
  const { submission, now } = publication
  const state = assertMove('publish', submission.state)
  const approver = approversOf(submission).at(-1)
  if (approver === undefined) throw new DomainError({ code: 'not-approved' })
  const next = await assertPublishable(req, publication)

  const edition = await writeEdition(req, { ...next, submission, publisher, approver, now })
  await updateSubmission(req, { id: submission.id, state })
  const { id, number, change } = edition
  await recordEvent(req, {
    type: 'published',
    report: idOf(submission.report),
    submission: submission.id,
    edition: id,
    at: now,
    details: { number, change, publisher },
  })
  await landCorrection(req, { submission, edition, now })
  return edition
}
