import { expect, test } from 'vitest'
import { DomainError } from '../domain-error'
import {
  assertMove,
  isOpen,
  MOVES,
  stateAfter,
  SUBMISSION_STATES,
  type SubmissionState,
  type SubmissionStep,
} from './submission-state'

const S = 'submitted'
const A = 'approved'
const P = 'published'
const W = 'awaiting-approval'
const SCHEDULED = 'already-scheduled'
const WAITS = 'already-awaiting-approval'
const SENT_BACK = 'already-changes-requested'
const OUT = 'already-published'
const REPLACED = 'already-superseded'

/** Where each step leads, or what is said when it is refused, by where the submission stands. */
const TABLE = {
  approve: [A, SENT_BACK, 'already-approved', SCHEDULED, P, OUT, REPLACED],
  'request-changes': [
    ...(['changes-requested', SENT_BACK, 'changes-requested'] as const),
    ...([SCHEDULED, WAITS, OUT, REPLACED] as const),
  ],
  supersede: ['superseded', SENT_BACK, 'already-approved', SCHEDULED, WAITS, OUT, REPLACED],
  publish: ['not-approved', SENT_BACK, P, P, WAITS, OUT, REPLACED],
  schedule: ['not-approved', SENT_BACK, 'scheduled', SCHEDULED, WAITS, OUT, REPLACED],
  unschedule: ['not-scheduled', SENT_BACK, 'not-scheduled', A, WAITS, OUT, REPLACED],
  'publish-emergency': [W, SENT_BACK, 'already-approved', SCHEDULED, WAITS, OUT, REPLACED],
  checklist: [S, SENT_BACK, 'already-approved', SCHEDULED, W, OUT, REPLACED],
  assign: [S, SENT_BACK, 'already-approved', SCHEDULED, W, OUT, REPLACED],
  invite: [S, SENT_BACK, 'already-approved', SCHEDULED, W, OUT, REPLACED],
  waive: [S, SENT_BACK, A, 'scheduled', W, OUT, REPLACED],
  look: [S, 'changes-requested', A, 'scheduled', W, P, 'superseded'],
} as const satisfies Record<SubmissionStep, readonly string[]>

const ROWS = Object.entries(TABLE).flatMap(([step, outcomes]) =>
  outcomes.map((outcome, i) => [step, SUBMISSION_STATES[i], outcome] as const),
)

test.each(ROWS)('%s, where it is %s: %s', (step, state, outcome) => {
  expect(outcomeOf(stepNamed(step), state)).toBe(outcome)
})

test('the table above has every step in every state', () => {
  expect(Object.keys(TABLE).toSorted()).toEqual(Object.keys(MOVES).toSorted())
  for (const outcomes of Object.values(TABLE))
    expect(outcomes).toHaveLength(SUBMISSION_STATES.length)
})

test('a submission is open as long as some step leads from it to another state', () => {
  const steps = Object.keys(MOVES).map(stepNamed)
  const leading = SUBMISSION_STATES.filter((from) =>
    steps.some((step) => (stateAfter(step, from) ?? from) !== from),
  )

  expect(SUBMISSION_STATES.filter(isOpen)).toEqual(leading)
})

function outcomeOf(step: SubmissionStep, state: SubmissionState = 'submitted'): string {
  try {
    return assertMove(step, state)
  } catch (error) {
    if (error instanceof DomainError) return error.code
    throw error
  }
}

function stepNamed(name: string): SubmissionStep {
  const found = Object.keys(MOVES).find((step): step is SubmissionStep => step === name)
  if (!found) throw new Error(`No step ${name}`)
  return found
}
