import type { Submission } from '@payload-types'
import type { PayloadRequest } from 'payload'
import { sourceMix, type SourceMixPart } from '@/domain/checks/balance/source-mix'
import { citedShares, type CitedShare } from '@/domain/checks/citing/cited-shares'
import type { ReportContent } from '@/domain/content/report-content'
import { contentOf, loadSubmission } from '../load-submission'
import { deskCourse, type DeskCourse } from './desk-course'
import { deskViews, type DeskViews } from './desk-views'
import { nextChange, type NextChange } from './next-change'

/** Everything that a reviewer works with on one submission: its text, and how the review of it goes. */
export type SubmissionDesk = { text: DeskText; course: DeskCourse }

/** What was submitted, what differs from earlier texts, and how it is supported. A submission's never changes. */
export type DeskText = {
  content: ReportContent
  views: DeskViews
  shares: CitedShare[]
  sources: SourceMixPart[]
  /** What it would be published as, and why. */
  next: NextChange
}

type Asked = { submission: string; now: Date }

/** Reads a submission with all that a decision on it rests on, in a fixed number of queries. */
export async function submissionDesk(
  req: PayloadRequest,
  { submission: id, now }: Asked,
): Promise<SubmissionDesk> {
  const submission = await loadSubmission(req, id)
  return {
    text: await deskText(req, submission),
    course: await deskCourse(req, { submission, now }),
  }
}

/** How the review goes alone, without the text, for whoever has that already. */
export async function courseOf(
  req: PayloadRequest,
  { submission: id, now }: Asked,
): Promise<DeskCourse> {
  return deskCourse(req, { submission: await loadSubmission(req, id), now })
}

async function deskText(req: PayloadRequest, submission: Submission): Promise<DeskText> {
  const content = contentOf(submission)
  const views = await deskViews(req, { submission, content })
  return {
    content,
    views,
    shares: citedShares(content),
    sources: sourceMix(content),
    next: nextChange(content, {
      comparison: views.edition?.comparison ?? null,
      kind: submission.kind,
    }),
  }
}
