import { expect, test } from 'vitest'
import { afterFailure, MOST_ATTEMPTS } from './after-failure'

const now = new Date('2022-10-01T09:00:00Z')

test.each([
  [1, '2022-10-01T09:01:00.000Z'],
  [2, '2022-10-01T09:02:00.000Z'],
  [5, '2022-10-01T09:16:00.000Z'],
  [7, '2022-10-01T10:00:00.000Z'],
])('after attempt %i it waits until %s', (attempts, next) => {
  const { state, nextAt } = afterFailure(attempts, now)

  expect(state).toBe('waiting')
  expect(nextAt.toISOString()).toBe(next)
})

test('after the last attempt it waits for a person', () => {
  expect(afterFailure(MOST_ATTEMPTS - 1, now).state).toBe('waiting')
  expect(afterFailure(MOST_ATTEMPTS, now).state).toBe('failed')
})
