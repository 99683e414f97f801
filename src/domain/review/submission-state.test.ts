import { expect, test } from 'vitest'
import { DomainError } from '../domain-error'
import { assertTransition, nextStates, SUBMISSION_STATES } from './submission-state'

/** From, to, and what is said when the step is refused; null where it is allowed. */
const PAIRS = [
  ['submitted', 'submitted', 'already-submitted'],
  ['submitted', 'changes-requested', null],
  ['submitted', 'approved', null],
  ['submitted', 'published', 'not-approved'],
  ['changes-requested', 'submitted', 'already-changes-requested'],
  ['changes-requested', 'changes-requested', 'already-changes-requested'],
  ['changes-requested', 'approved', 'already-changes-requested'],
  ['changes-requested', 'published', 'already-changes-requested'],
  ['approved', 'submitted', 'already-approved'],
  ['approved', 'changes-requested', null],
  ['approved', 'approved', 'already-approved'],
  ['approved', 'published', null],
  ['published', 'submitted', 'already-published'],
  ['published', 'changes-requested', 'already-published'],
  ['published', 'approved', 'already-published'],
  ['published', 'published', 'already-published'],
] as const

function refusal(move: () => void): string | null {
  try {
    move()
    return null
  } catch (error) {
    if (error instanceof DomainError) return error.code
    throw error
  }
}

test.each(PAIRS)('from %s to %s: %s', (from, to, code) => {
  expect(refusal(() => assertTransition(from, to))).toBe(code)
  expect(nextStates(from).includes(to)).toBe(code === null)
})

test('the table above has every pair of states', () => {
  const pairs = SUBMISSION_STATES.flatMap((from) => SUBMISSION_STATES.map((to) => `${from} ${to}`))

  expect(PAIRS.map(([from, to]) => `${from} ${to}`)).toEqual(pairs)
})
