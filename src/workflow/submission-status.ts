import type { Submission } from '@payload-types'
import type { PayloadRequest } from 'payload'
import { askerOf } from '@/cms/asker'
import { namesOf } from '@/cms/names-of'
import { idOf } from '@/cms/id-of'
import type { Problem } from '@/domain/domain-error'
import { approvalDeadline } from '@/domain/review/emergency'
import {
  formatEditionNumber,
  nextEditionNumber,
  type EditionChange,
} from '@/domain/review/edition-number'
import type { SubmissionKind } from '@/domain/review/submission-kind'
import type { SubmissionState } from '@/domain/review/submission-state'
import { contributorsOf, loadSubmission } from './load-submission'
import { newestEdition } from './newest-edition'
import { stepBlockers, type ReviewStep } from './step-blockers'

/** Where a submission stands, who wrote it, what was decided, and why each step can't be taken now. */
export type SubmissionStatus = {
  state: SubmissionState
  kind: SubmissionKind
  sha256: string
  contributors: { name: string; wrote: string[] }[]
  decisions: { decision: string; by: string; at: string; comment: string | null }[]
  reviewersRequired: number
  reviewers: string[]
  dueAt: string | null
  newestEdition: string | null
  /** The number that each kind of change would give; a first edition is never a correction. */
  numbers: { major: string; minor: string | null }
  /** What is planned, while it is. */
  publication: { change: EditionChange; changeNote: string; at: string; by: string } | null
  emergency: { by: string; at: string; reason: string; deadline: string } | null
  /** Why each step can't be taken; none when it can. */
  blockers: Record<ReviewStep, Problem[]>
}

/** Answers what a reviewer asks of a submission before deciding, with the commands' own rules. */
export async function submissionStatus(
  req: PayloadRequest,
  { submission: id, now }: { submission: string; now: Date },
): Promise<SubmissionStatus> {
  return statusOf(req, { submission: await loadSubmission(req, id), now })
}

/** The same of a submission that is loaded already. */
export async function statusOf(
  req: PayloadRequest,
  { submission, now }: { submission: Submission; now: Date },
): Promise<SubmissionStatus> {
  const newest = await newestEdition(req, idOf(submission.report))
  const nameOf = await nameIn(req, submission)
  const { state, kind, sha256, reviewersRequired, dueAt } = submission
  return {
    ...{ state, kind, sha256, reviewersRequired, dueAt: dueAt ?? null },
    ...people(submission, nameOf),
    publication: plannedOf(submission, nameOf),
    emergency: emergencyOf(submission, nameOf),
    newestEdition: newest?.number ?? null,
    numbers: {
      major: formatEditionNumber(nextEditionNumber(newest, 'major')),
      minor: newest && formatEditionNumber(nextEditionNumber(newest, 'minor')),
    },
    blockers: await stepBlockers(req, { submission, asker: askerOf(req), now }),
  }
}

type NameOf = (id: string) => string

function people(submission: Submission, nameOf: NameOf) {
  return {
    contributors: contributorsOf(submission).map(({ user, wrote }) => ({
      name: nameOf(user),
      wrote: wrote.map(({ title }) => title),
    })),
    decisions: (submission.decisions ?? []).map(({ decision, by, at, comment }) => ({
      decision,
      by: nameOf(idOf(by)),
      at,
      comment: comment ?? null,
    })),
    reviewers: (submission.reviewers ?? []).map((reviewer) => nameOf(idOf(reviewer))),
  }
}

function plannedOf({ publication }: Submission, nameOf: NameOf): SubmissionStatus['publication'] {
  const { change, changeNote, at, by } = publication ?? {}
  return change && changeNote && at && by ? { change, changeNote, at, by: nameOf(idOf(by)) } : null
}

function emergencyOf({ emergency }: Submission, nameOf: NameOf): SubmissionStatus['emergency'] {
  const { at, reason, by } = emergency ?? {}
  return at && reason && by
    ? { at, reason, by: nameOf(idOf(by)), deadline: approvalDeadline(at) }
    : null
}

async function nameIn(req: PayloadRequest, submission: Submission): Promise<NameOf> {
  const { decisions, reviewers, publication, emergency } = submission
  const ids = [
    ...contributorsOf(submission).map(({ user }) => user),
    ...(decisions ?? []).map(({ by }) => idOf(by)),
    ...(reviewers ?? []).map(idOf),
    ...[publication?.by, emergency?.by].flatMap((person) => (person ? [idOf(person)] : [])),
  ]
  const names = await namesOf(req, ids)
  return (id) => names.get(id) ?? '–'
}
