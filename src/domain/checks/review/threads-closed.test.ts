import { expect, test } from 'vitest'
import { aReview, spoken } from '../../../../tests/support/check-input'
import { threadsClosed } from './threads-closed'

test('a submission without open threads, and a working copy, are passed over', () => {
  expect(spoken(threadsClosed, { review: aReview() })).toEqual([])
  expect(spoken(threadsClosed)).toEqual([])
})

test('an open thread blocks, and no reason waives it', () => {
  expect(spoken(threadsClosed, { review: aReview({ openThreads: 1 }) })).toEqual([
    'blocks discrepancy threads-open',
  ])
  expect(threadsClosed.waivable).toBe(false)
})
