import { expect, test } from 'vitest'
import { calendarDay } from './calendar-day'

test('a moment late in the evening (UTC) is the next day in Norway', () => {
  expect(calendarDay(new Date('2022-12-31T23:30:00Z'))).toBe('2023-01-01')
  expect(calendarDay(new Date('2022-06-30T21:59:00Z'))).toBe('2022-06-30')
})
