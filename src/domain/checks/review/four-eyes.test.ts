import { expect, test } from 'vitest'
import { aReview, spoken } from '../../../../tests/support/check-input'
import { fourEyes } from './four-eyes'

test('someone who wrote nothing of it may approve', () => {
  expect(spoken(fourEyes, { review: aReview({ approvers: ['bo', 'cato'] }) })).toEqual([])
})

test('someone who wrote any of it may not, also as the second to approve', () => {
  expect(spoken(fourEyes, { review: aReview({ approvers: ['bo', 'anne'] }) })).toEqual([
    'blocks discrepancy four-eyes-wrote',
  ])
})

test('a working copy has nobody who approves, and no reason waives four eyes', () => {
  expect(spoken(fourEyes)).toEqual([])
  expect(fourEyes.waivable).toBe(false)
})
