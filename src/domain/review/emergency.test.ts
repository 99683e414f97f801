import { expect, test } from 'vitest'
import { approvalDeadline } from './emergency'

test('an emergency must be approved within 24 hours, also over a change of the clock', () => {
  expect(approvalDeadline('2022-10-01T09:30:00.000Z')).toBe('2022-10-02T09:30:00.000Z')
  expect(approvalDeadline('2022-10-29T22:30:00.000Z')).toBe('2022-10-30T22:30:00.000Z')
})
