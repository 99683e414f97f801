import { DomainError } from '../domain-error'

export const SUBMISSION_STATES = [
  'submitted',
  'changes-requested',
  'approved',
  'published',
] as const
export type SubmissionState = (typeof SUBMISSION_STATES)[number]

/** A submission's way: the diagram of docs/model.md, executable. */
const NEXT = {
  submitted: ['changes-requested', 'approved'],
  'changes-requested': [],
  approved: ['changes-requested', 'published'],
  published: [],
} as const satisfies Record<SubmissionState, readonly SubmissionState[]>

/** The states that a submission may go to from here. */
export function nextStates(from: SubmissionState): readonly SubmissionState[] {
  return NEXT[from]
}

/** Whether a submission still waits for someone. */
export function isOpen(state: SubmissionState): boolean {
  return nextStates(state).length > 0
}

/** Refuses a move that is not in the diagram, in words that fit where the submission stands. */
export function assertTransition(from: SubmissionState, to: SubmissionState): void {
  if (!nextStates(from).includes(to)) throw new DomainError(refusedMove(from, to))
}

/** Why a submission can't go from one state to another. */
export function refusedMove(from: SubmissionState, to: SubmissionState) {
  if (from === 'submitted' && to === 'published') return { code: 'not-approved' } as const
  return { code: `already-${from}` } as const
}
