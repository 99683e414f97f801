import type { Submission } from '@payload-types'
import type { PayloadRequest } from 'payload'
import { idOf } from '@/cms/id-of'
import type { ReviewFacts } from '@/domain/checks/rule'
import { runChecks, type CheckReport } from '@/domain/checks/run-checks'
import { sha256 } from '@/domain/content/canonical'
import { calendarDay } from '@/domain/text/calendar-day'
import { asCorrection } from './as-correction'
import { countingWaivers } from './counting-waivers'
import { approversOf, checklistOf, contentOf, contributorsOf } from './load-submission'
import { newestEdition } from './newest-edition'
import { openThreads } from './open-threads'

/** A submission to check as it stands, or as it would be if someone approved it or published it so. */
export type CheckSubmission = {
  submission: Submission
  approver?: string
  publication?: ReviewFacts['publication']
  now: Date
}

/** What all rules say of a submission, with what was decided of it so far and the waivers that count. */
export async function checkSubmission(
  req: PayloadRequest,
  { submission, approver, publication = null, now }: CheckSubmission,
): Promise<CheckReport> {
  const report = idOf(submission.report)
  const edition = await newestEdition(req, report, { besides: submission.id })
  const content = contentOf(submission)
  const previous = edition && contentOf(edition)
  const contributors = contributorsOf(submission)
  const review: ReviewFacts = {
    sha256: sha256(submission.content),
    pinnedSha256: submission.sha256,
    contributors,
    approvers: [...new Set([...approversOf(submission), ...(approver ? [approver] : [])])],
    publication: publication ?? asCorrection(submission, { content, previous }),
    checklist: checklistOf(submission),
    openThreads: await openThreads(req, { report }),
  }
  return runChecks(
    {
      ...{ content, previous },
      today: calendarDay(now),
      review,
    },
    { waivers: await countingWaivers(req, { report, contributors }) },
  )
}
