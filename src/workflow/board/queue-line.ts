import type { Submission } from '@payload-types'
import { idOf } from '@/cms/id-of'
import { dueMoment } from '@/domain/review/queue/due-moment'
import type { SubmissionKind } from '@/domain/review/submission-kind'
import type { SubmissionState } from '@/domain/review/submission-state'
import { approversOf, contributorsOf } from '../load-submission'

/** What the queue asks of a submission: all but the content. */
export const QUEUE_FIELDS = {
  ...({ report: true, title: true, state: true, kind: true } as const),
  ...({ submittedBy: true, submittedAt: true, dueAt: true, contributors: true } as const),
  ...({ reviewers: true, reviewersRequired: true, decisions: true } as const),
  ...({ publication: true, emergency: true } as const),
} as const

export type QueuedSubmission = Pick<Submission, keyof typeof QUEUE_FIELDS | 'id'>

/** A submission that waits for someone; people by their ids. */
export type QueueLine = {
  id: string
  report: string
  title: string
  state: SubmissionState
  kind: SubmissionKind
  submittedBy: string
  submittedAt: string
  /** By when it must have been reviewed; null when there is no deadline. */
  due: string | null
  reviewers: string[]
  writers: string[]
  approvers: string[]
  approvalsNeeded: number
  /** When it is to be published, where that is set. */
  publishesAt: string | null
  emergencyBy: string | null
}

/** A stored submission as the queue has it. */
export function queueLine(submission: QueuedSubmission): QueueLine {
  const { id, title, state, kind, submittedAt, reviewersRequired } = submission
  return {
    ...{ id, title, state, kind, submittedAt },
    report: idOf(submission.report),
    submittedBy: idOf(submission.submittedBy),
    ...deadlines(submission),
    reviewers: (submission.reviewers ?? []).map(idOf),
    writers: contributorsOf(submission).map(({ user }) => user),
    approvers: approversOf(submission),
    approvalsNeeded: reviewersRequired,
  }
}

function deadlines({
  state,
  dueAt = null,
  publication,
  emergency,
}: QueuedSubmission): Pick<QueueLine, 'due' | 'publishesAt' | 'emergencyBy'> {
  const { at: emergencyAt = null, by } = emergency ?? {}
  return {
    due: dueMoment({ state, dueAt, emergencyAt }),
    publishesAt: state === 'scheduled' ? (publication?.at ?? null) : null,
    emergencyBy: by ? idOf(by) : null,
  }
}
