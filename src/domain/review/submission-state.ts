import { DomainError, type Problem } from '../domain-error'

export const SUBMISSION_STATES = [
  'submitted',
  'changes-requested',
  'approved',
  'scheduled',
  'awaiting-approval',
  'published',
  'superseded',
] as const
export type SubmissionState = (typeof SUBMISSION_STATES)[number]

const OPEN = {
  submitted: 'submitted',
  approved: 'approved',
  scheduled: 'scheduled',
  'awaiting-approval': 'awaiting-approval',
} as const

const UNDECIDED = { submitted: 'submitted', 'awaiting-approval': 'awaiting-approval' } as const

/**
 * Where each step takes a submission, by where it stands: the diagram of docs/model.md, executable. What is not named is
 * refused. `supersede` is nobody's step: a newer submission takes it.
 */
export const MOVES = {
  approve: { submitted: 'approved', 'awaiting-approval': 'published' },
  'request-changes': { submitted: 'changes-requested', approved: 'changes-requested' },
  supersede: { submitted: 'superseded' },
  publish: { approved: 'published', scheduled: 'published' },
  schedule: { approved: 'scheduled' },
  unschedule: { scheduled: 'approved' },
  'publish-emergency': { submitted: 'awaiting-approval' },
  checklist: UNDECIDED,
  assign: UNDECIDED,
  invite: UNDECIDED,
  waive: OPEN,
  look: {
    ...OPEN,
    'changes-requested': 'changes-requested',
    published: 'published',
    superseded: 'superseded',
  },
} as const satisfies Record<string, Partial<Record<SubmissionState, SubmissionState>>>

/** What can be done with a submission. */
export type SubmissionStep = keyof typeof MOVES

/** Where a step takes a submission from here; null where it can't be taken. */
export function stateAfter(step: SubmissionStep, from: SubmissionState): SubmissionState | null {
  const moves: Partial<Record<SubmissionState, SubmissionState>> = MOVES[step]
  return moves[from] ?? null
}

/** Whether a submission still waits for someone. */
export function isOpen(state: SubmissionState): boolean {
  return state in OPEN
}

/** Where a step takes a submission, or a refusal in words that fit where it stands. */
export function assertMove(step: SubmissionStep, from: SubmissionState): SubmissionState {
  const to = stateAfter(step, from)
  if (to === null) throw new DomainError(refusedMove(step, from))
  return to
}

/** Why a step can't be taken from where a submission stands. */
export function refusedMove(step: SubmissionStep, from: SubmissionState): Problem {
  if (from === 'submitted')
    return { code: step === 'unschedule' ? 'not-scheduled' : 'not-approved' }
  if (from === 'approved' && step === 'unschedule') return { code: 'not-scheduled' }
  return { code: `already-${from}` }
}
