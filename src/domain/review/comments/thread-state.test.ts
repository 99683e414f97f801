import { expect, test } from 'vitest'
import { threadState } from './thread-state'

const [EARLY, LATE] = ['2022-10-01T09:00:00.000Z', '2022-11-01T09:00:00.000Z']

test.each([
  ['open', null, null, null],
  ['open', null, null, LATE],
  ['resolved', EARLY, null, LATE],
  ['resolved', EARLY, EARLY, null],
  ['carried-over', null, EARLY, null],
  ['carried-over', null, LATE, EARLY],
  // What was left for the next edition is to be dealt with once that edition is out.
  ['open', null, EARLY, LATE],
] as const)(
  '%s: resolved %s, carried over %s, newest edition %s',
  (state, resolved, carried, at) => {
    expect(threadState({ resolvedAt: resolved, carriedOverAt: carried }, at)).toBe(state)
  },
)
