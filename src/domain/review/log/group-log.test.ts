import fc from 'fast-check'
import { expect, test } from 'vitest'
import { EVENT_TYPES } from '../event'
import { groupLog } from './group-log'
import { LOG_PARTS, type LogAct, type LogEntry } from './log-entry'

const START = Date.parse('2026-03-10T12:00:00Z')

function entry(minutesAgo: number, differing: Partial<LogEntry> = {}): LogEntry {
  return {
    key: `events/${minutesAgo}`,
    at: new Date(START - minutesAgo * 60_000).toISOString(),
    act: 'saved',
    by: 'eva',
    guest: null,
    report: 'mali',
    ...differing,
  }
}

test.each([
  ['saves within half an hour are one', entry(30), 1],
  ['a save more than half an hour before the newest is told alone', entry(31), 2],
  ['what another person did is told alone', entry(1, { by: 'sam' }), 2],
  ['what was done to another report is told alone', entry(1, { report: 'niger' }), 2],
  ['another kind of act is told alone', entry(1, { act: 'commented' }), 2],
])('%s', (_, second, count) => {
  expect(groupLog([entry(0), second])).toHaveLength(count)
})

test('two decisions in a row are told one by one', () => {
  const decided = { act: 'published' } as const

  expect(groupLog([entry(0, decided), entry(1, decided)])).toHaveLength(2)
})

test('what comes between parts a row of saves', () => {
  expect(groupLog([entry(0), entry(1, { by: 'sam' }), entry(2)])).toHaveLength(3)
})

test('every act is in one part of the log', () => {
  const parts: LogAct[] = Object.values(LOG_PARTS).flat()

  expect(parts.toSorted()).toEqual([...EVENT_TYPES, 'created', 'saved'].toSorted())
})

const anyEntry = fc
  .record({
    minutes: fc.nat(200),
    act: fc.constantFrom<LogAct[]>('saved', 'created', 'published', 'commented'),
    by: fc.constantFrom('eva', 'sam', null),
    report: fc.constantFrom('mali', null),
  })
  .map(({ minutes, ...differing }) => entry(minutes, differing))

test('no line is lost and none changes its place', () => {
  fc.assert(
    fc.property(fc.array(anyEntry), (entries) => {
      const newestFirst = entries.toSorted((a, b) => (a.at < b.at ? 1 : -1))
      expect(groupLog(newestFirst).flat()).toEqual(newestFirst)
    }),
  )
})

test('every group is one person’s act of one kind within half an hour', () => {
  fc.assert(
    fc.property(fc.array(anyEntry), (entries) => {
      for (const group of groupLog(entries)) {
        expect(new Set(group.map(({ act, by, report }) => `${act} ${by} ${report}`)).size).toBe(1)
        const times = group.map(({ at }) => Date.parse(at) - Date.parse(group[0].at))
        expect(Math.max(...times.map(Math.abs))).toBeLessThanOrEqual(30 * 60_000)
      }
    }),
  )
})
