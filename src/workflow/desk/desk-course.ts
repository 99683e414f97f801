import type { Submission } from '@payload-types'
import type { PayloadRequest } from 'payload'
import { idOf } from '@/cms/id-of'
import type { CheckReport } from '@/domain/checks/run-checks'
import { checkSubmission } from '../check-submission'
import { reportComments, type Thread } from '../comments/report-comments'
import { contentOf } from '../load-submission'
import { statusOf, type SubmissionStatus } from '../submission-status'
import { deskChecklist, type DeskPoint } from './desk-checklist'
import { deskInvitations, type DeskInvitation } from './desk-invitations'
import { deskPeople, type DeskPerson } from './desk-people'

/** How the review of a submission goes: what was found, said, judged and decided, and by whom. */
export type DeskCourse = {
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
  checks: CheckReport
  threads: Thread[]
  checklist: DeskPoint[]
  people: DeskPerson[]
  /** Outside reviewers; none for those who may not invite any. */
  invitations: DeskInvitation[]
}

/** Reads how the review of a loaded submission goes. */
export async function deskCourse(
  req: PayloadRequest,
  { submission, now }: { submission: Submission; now: Date },
): Promise<DeskCourse> {
  const text = { report: idOf(submission.report), submission: submission.id }
  return {
    submission: lineOf(submission),
    status: await statusOf(req, { submission, now }),
    checks: await checkSubmission(req, { submission, now }),
    threads: (await reportComments(req, text)).threads,
    checklist: deskChecklist(submission, contentOf(submission)),
    people: await deskPeople(req, submission),
    invitations: await deskInvitations(req, submission),
  }
}

function lineOf({ id, report, title, sequence, ...rest }: Submission): DeskCourse['submission'] {
  return {
    ...{ id, report: idOf(report), title, sequence },
    note: rest.note || null,
    submittedBy: idOf(rest.submittedBy),
    submittedAt: rest.submittedAt,
    assigned: (rest.reviewers ?? []).map(idOf),
  }
}
