import type { Submission } from '@payload-types'
import type { PayloadRequest } from 'payload'
import { idOf } from '@/cms/id-of'
import { sourceMix, type SourceMixPart } from '@/domain/checks/balance/source-mix'
import { citedShares, type CitedShare } from '@/domain/checks/citing/cited-shares'
import type { CheckReport } from '@/domain/checks/run-checks'
import type { ReportContent } from '@/domain/content/report-content'
import { checkSubmission } from '../check-submission'
import { reportComments, type Thread } from '../comments/report-comments'
import { contentOf, loadSubmission } from '../load-submission'
import { statusOf, type SubmissionStatus } from '../submission-status'
import { deskChecklist, type DeskPoint } from './desk-checklist'
import { deskInvitations, type DeskInvitation } from './desk-invitations'
import { deskPeople, type DeskPerson } from './desk-people'
import { deskViews, type DeskViews } from './desk-views'
import { nextChange, type NextChange } from './next-change'

/** Everything that a reviewer works with on one submission. */
export type SubmissionDesk = {
  submission: {
    id: string
    report: string
    title: string
    sequence: number
    note: string | null
    submittedBy: string
    submittedAt: string
    /** Whom it is assigned to, by their ids. */
    assigned: string[]
  }
  status: SubmissionStatus
  content: ReportContent
  views: DeskViews
  checks: CheckReport
  shares: CitedShare[]
  sources: SourceMixPart[]
  threads: Thread[]
  checklist: DeskPoint[]
  /** What it would be published as, and why. */
  next: NextChange
  people: DeskPerson[]
  /** Outside reviewers; none for those who may not invite any. */
  invitations: DeskInvitation[]
}

/** Reads a submission with all that a decision on it rests on, in a fixed number of queries. */
export async function submissionDesk(
  req: PayloadRequest,
  { submission: id, now }: { submission: string; now: Date },
): Promise<SubmissionDesk> {
  const submission = await loadSubmission(req, id)
  const content = contentOf(submission)
  const views = await deskViews(req, { submission, content })
  const report = idOf(submission.report)
  return {
    submission: lineOf(submission),
    status: await statusOf(req, { submission, now }),
    content,
    views,
    checks: await checkSubmission(req, { submission, now }),
    shares: citedShares(content),
    sources: sourceMix(content),
    threads: (await reportComments(req, { report, submission: id })).threads,
    checklist: deskChecklist(submission, content),
    next: nextChange(content, views.edition?.comparison ?? null),
    people: await deskPeople(req, submission),
    invitations: await deskInvitations(req, submission),
  }
}

function lineOf({ id, report, title, sequence, ...rest }: Submission) {
  return {
    ...{ id, report: idOf(report), title, sequence },
    note: rest.note || null,
    submittedBy: idOf(rest.submittedBy),
    submittedAt: rest.submittedAt,
    assigned: (rest.reviewers ?? []).map(idOf),
  }
}
