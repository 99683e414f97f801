import { expect, test } from 'vitest'
import { standingWithdrawals } from './standing-withdrawals'

test('an edition is withdrawn when that was the last thing done with it', () => {
  const acts = [
    { edition: 'a', act: 'withdrawn', at: 1 },
    { edition: 'b', act: 'withdrawn', at: 2 },
    { edition: 'a', act: 'restored', at: 3 },
    { edition: 'c', act: 'withdrawn', at: 4 },
    { edition: 'c', act: 'restored', at: 5 },
    { edition: 'c', act: 'withdrawn', at: 6 },
  ] as const

  expect([...standingWithdrawals(acts)].map(([edition, { at }]) => [edition, at])).toEqual([
    ['b', 2],
    ['c', 6],
  ])
})
