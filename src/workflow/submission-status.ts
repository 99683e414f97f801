import type { Submission } from '@payload-types'
import type { PayloadRequest } from 'payload'
import { askerOf } from '@/cms/asker'
import { findByIds } from '@/cms/find-by-ids'
import { idOf } from '@/cms/id-of'
import type { Problem } from '@/domain/domain-error'
import { fourEyesProblems } from '@/domain/review/contributors'
import { formatEditionNumber, nextEditionNumber } from '@/domain/review/edition-number'
import { mayTake, type Step } from '@/domain/review/permissions'
import { nextStates, refusedMove, type SubmissionState } from '@/domain/review/submission-state'
import { contributorsOf, loadSubmission } from './load-submission'
import { newestEdition } from './newest-edition'

/** Where a submission stands, who wrote it, what was decided, and why each step can't be taken now. */
export type SubmissionStatus = {
  state: SubmissionState
  sha256: string
  contributors: { name: string; wrote: string[] }[]
  decisions: { decision: string; by: string; at: string; comment: string | null }[]
  newestEdition: string | null
  /** The number that each kind of change would give; a first edition is never a correction. */
  numbers: { major: string; minor: string | null }
  /** Why each step can't be taken; none when it can. */
  blockers: Record<'approve' | 'request-changes' | 'publish', Problem[]>
}

/** Answers what a reviewer asks of a submission before deciding, with the commands' own rules. */
export async function submissionStatus(req: PayloadRequest, id: string): Promise<SubmissionStatus> {
  const submission = await loadSubmission(req, id)
  const newest = await newestEdition(req, idOf(submission.report))
  const nameOf = await namesOf(req, submission)
  return {
    state: submission.state,
    sha256: submission.sha256,
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
    newestEdition: newest?.number ?? null,
    numbers: {
      major: formatEditionNumber(nextEditionNumber(newest, 'major')),
      minor: newest && formatEditionNumber(nextEditionNumber(newest, 'minor')),
    },
    blockers: {
      approve: [...stepBlockers(req, submission, 'approve'), ...fourEyes(req, submission)],
      'request-changes': stepBlockers(req, submission, 'request-changes'),
      publish: stepBlockers(req, submission, 'publish'),
    },
  }
}

const TARGETS = {
  approve: 'approved',
  'request-changes': 'changes-requested',
  publish: 'published',
} as const satisfies Partial<Record<Step, SubmissionState>>

function stepBlockers(
  req: PayloadRequest,
  { state }: Submission,
  step: keyof typeof TARGETS,
): Problem[] {
  if (!mayTake(askerOf(req), step)) return [{ code: 'step-not-allowed' }]
  const target = TARGETS[step]
  return nextStates(state).includes(target) ? [] : [refusedMove(state, target)]
}

function fourEyes(req: PayloadRequest, submission: Submission): Problem[] {
  const wrote = fourEyesProblems(contributorsOf(submission), askerOf(req)?.id ?? '')
  return wrote.length > 0 ? [{ code: 'four-eyes' }, ...wrote] : []
}

async function namesOf(
  req: PayloadRequest,
  submission: Submission,
): Promise<(id: string) => string> {
  const ids = [
    ...contributorsOf(submission).map(({ user }) => user),
    ...(submission.decisions ?? []).map(({ by }) => idOf(by)),
  ]
  const people = await findByIds(req, 'users', ids)
  const names = new Map(people.map(({ id, name }) => [id, name]))
  return (id) => names.get(id) ?? '–'
}
