import fc from 'fast-check'
import { expect, test } from 'vitest'
import { ageOf } from './age'

const NOW = '2026-03-10T12:00:00.000Z'

test.each([
  ['2026-03-10T11:59:30.000Z', null],
  ['2026-03-10T11:58:30.000Z', { count: -1, unit: 'minute' }],
  ['2026-03-10T13:00:00.000Z', { count: 1, unit: 'hour' }],
  ['2026-03-07T11:00:00.000Z', { count: -3, unit: 'day' }],
  ['2026-03-24T12:00:00.000Z', { count: 2, unit: 'week' }],
  ['2025-12-01T12:00:00.000Z', { count: -3, unit: 'month' }],
  ['2023-03-01T12:00:00.000Z', { count: -3, unit: 'year' }],
])('seen from noon on 10 March 2026, %s is %j', (at, age) => {
  expect(ageOf(at, NOW)).toEqual(age)
})

test('what is as far away in the past as something else in the future has the same number of the same unit', () => {
  const now = Date.parse(NOW)
  fc.assert(
    fc.property(fc.integer({ min: 60_000, max: 10 ** 12 }), (distance) => {
      const past = ageOf(new Date(now - distance).toISOString(), NOW)
      const future = ageOf(new Date(now + distance).toISOString(), NOW)
      expect(past).toEqual(future && { ...future, count: -future.count })
    }),
  )
})
