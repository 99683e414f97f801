import type { Submission } from '@payload-types'
import type { PayloadRequest } from 'payload'
import { idOf } from '@/cms/id-of'
import { stateAfter } from '@/domain/review/submission-state'
import { recordEvent } from './record-event'
import type { SubmissionLine } from './report-submissions'
import { updateSubmission } from './update-submission'

type Supersede = { older: readonly SubmissionLine[]; by: Submission; now: Date }

/** Puts a new submission in the place of those that still wait to be decided; what is approved stays. */
export async function supersede(req: PayloadRequest, { older, by, now }: Supersede): Promise<void> {
  for (const { id, state: from } of older) {
    const state = stateAfter('supersede', from)
    if (state === null) continue
    await updateSubmission(req, { id, state })
    await recordEvent(req, {
      type: 'superseded',
      report: idOf(by.report),
      submission: id,
      at: now,
      details: { by: by.id },
    })
  }
}
