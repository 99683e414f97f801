import fc from 'fast-check'
import { expect, test } from 'vitest'
import { SUBMISSION_STATES } from '../submission-state'
import { dueMoment } from './due-moment'
import { inQueueOrder, isOverdue } from './queue-order'
import { waitsFor, type Reviewed } from './waits-for'

const SUBMITTED: Reviewed = {
  state: 'submitted',
  reviewers: [],
  writers: ['eva'],
  approvers: [],
  emergencyBy: null,
}

test.each([
  ['an unassigned submission waits for every reviewer', {}, true],
  ['a submission waits for whom it is assigned to', { reviewers: ['rut'] }, true],
  ['a submission that is assigned to another waits for them', { reviewers: ['roy'] }, false],
  ['nobody is asked to approve what they wrote', { writers: ['rut'] }, false],
  ['nobody is asked to approve twice', { approvers: ['rut'] }, false],
  ['an approved submission waits for whoever publishes it', { state: 'approved' }, true],
  ['a scheduled submission waits for nobody', { state: 'scheduled' }, false],
  ['one that was sent back waits for no reviewer', { state: 'changes-requested' }, false],
  [
    'an emergency publication waits for every other reviewer, assigned or not',
    { state: 'awaiting-approval', reviewers: ['roy'] },
    true,
  ],
  [
    'who published in an emergency is not asked to approve it',
    { state: 'awaiting-approval', emergencyBy: 'rut' },
    false,
  ],
] as const)('%s', (_, differing, expected) => {
  expect(waitsFor('rut', { ...SUBMITTED, ...differing })).toBe(expected)
})

const dueAt = '2026-03-12T22:59:59.000Z'

test('only what is still to be reviewed is due', () => {
  const due = SUBMISSION_STATES.filter(
    (state) => dueMoment({ state, dueAt, emergencyAt: null }) !== null,
  )

  expect(due).toEqual(['submitted'])
})

test('an emergency publication is due 24 hours after, whatever was agreed before', () => {
  const emergencyAt = '2026-03-10T09:00:00.000Z'

  expect(dueMoment({ state: 'awaiting-approval', dueAt, emergencyAt })).toBe(
    '2026-03-11T09:00:00.000Z',
  )
})

test('what has no deadline is never overdue, and what is due now is not yet', () => {
  expect(isOverdue({ due: null }, dueAt)).toBe(false)
  expect(isOverdue({ due: dueAt }, dueAt)).toBe(false)
  expect(isOverdue({ due: dueAt }, '2026-03-12T23:00:00.000Z')).toBe(true)
})

const moment = fc
  .date({ min: new Date('2020-01-01'), max: new Date('2030-01-01'), noInvalidDate: true })
  .map((date) => date.toISOString())
const waiting = fc.record({ due: fc.option(moment), submittedAt: moment, id: fc.uuid() })

test('the order of the queue loses nothing, and nothing comes before what is due sooner or has waited longer', () => {
  fc.assert(
    fc.property(fc.array(waiting), (lines) => {
      const ordered = inQueueOrder(lines)
      expect(new Set(ordered)).toEqual(new Set(lines))
      expect(ordered).toHaveLength(lines.length)
      const keys = ordered.map(({ due, submittedAt }) => `${due ?? 'z'} ${submittedAt}`)
      expect(keys).toEqual(keys.toSorted())
    }),
  )
})
