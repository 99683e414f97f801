import { expect, test } from 'vitest'
import type { QueueLine } from './queue-answer'
import { filtered, filterOf, QUEUE_FILTERS } from './queue-filter'

const LINE: QueueLine = {
  id: '1',
  report: 'r',
  title: 'Mali',
  state: 'submitted',
  kind: 'regular',
  submittedBy: 'eva',
  submittedAt: '2026-03-01T09:00:00.000Z',
  due: null,
  reviewers: [],
  writers: ['eva'],
  approvers: [],
  approvalsNeeded: 1,
  publishesAt: null,
  country: null,
  openFindings: 0,
}

test('every part of the queue has an address that leads to it, and any other address leads to all', () => {
  const led = Object.values(QUEUE_FILTERS).map((query) => filterOf(new URLSearchParams(query)))

  expect(led).toEqual(['all', 'mine', 'overdue'])
  expect(filterOf(new URLSearchParams('?vis=constructor'))).toBe('all')
})

test('mine are those that are assigned to me, and overdue those whose day has passed', () => {
  const mine = { ...LINE, id: '2', reviewers: ['rut'] }
  const late = { ...LINE, id: '3', due: '2026-03-09T22:59:59.000Z' }
  const lines = [LINE, mine, late]
  const asked = { person: 'rut', now: '2026-03-10T12:00:00.000Z' }

  expect(filtered(lines, { ...asked, filter: 'all' })).toEqual(lines)
  expect(filtered(lines, { ...asked, filter: 'mine' })).toEqual([mine])
  expect(filtered(lines, { ...asked, filter: 'overdue' })).toEqual([late])
})
