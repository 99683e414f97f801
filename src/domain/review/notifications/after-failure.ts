import type { DeliveryState } from './delivery-state'

/** After so many attempts a person must look at it. */
export const MOST_ATTEMPTS = 8
const MINUTE_MS = 60_000
const LONGEST_WAIT_MIN = 60

/** What becomes of a delivery whose attempt failed: it waits twice as long each time, an hour at most, until it is given up. */
export function afterFailure(
  attempts: number,
  now: Date,
): { state: DeliveryState & ('waiting' | 'failed'); nextAt: Date } {
  const wait = Math.min(2 ** (attempts - 1), LONGEST_WAIT_MIN)
  return {
    state: attempts >= MOST_ATTEMPTS ? 'failed' : 'waiting',
    nextAt: new Date(now.getTime() + wait * MINUTE_MS),
  }
}
