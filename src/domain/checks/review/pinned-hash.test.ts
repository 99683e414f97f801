import { expect, test } from 'vitest'
import { aReview, spoken } from '../../../../tests/support/check-input'
import { pinnedHash } from './pinned-hash'

test('a content that is as it was pinned is passed over', () => {
  expect(spoken(pinnedHash, { review: aReview() })).toEqual([])
  expect(spoken(pinnedHash)).toEqual([])
})

test('a content that was touched since blocks, and no reason waives it', () => {
  expect(spoken(pinnedHash, { review: aReview({ sha256: 'b' }) })).toEqual([
    'blocks discrepancy pinned-content-touched',
  ])
  expect(pinnedHash.waivable).toBe(false)
})
