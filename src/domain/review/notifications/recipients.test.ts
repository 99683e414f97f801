import fc from 'fast-check'
import { expect, test } from 'vitest'
import { EVENT_TYPES, type EventType } from '../event'
import { isMailed } from './is-mailed'
import { MAIL_CHOICES } from './notification'
import { isTold, NO_FACTS, recipientsOf, type EventFacts } from './recipients'

const FACTS: EventFacts = {
  actor: 'actor',
  assigned: ['rut'],
  reviewers: ['rut', 'roy'],
  submitter: 'sam',
  contributors: ['sam', 'eva'],
  participants: [],
  mentioned: [],
}

/** Who is told of what, in the order of what concerns them most. */
const TOLD: [EventType, Partial<EventFacts>, string[]][] = [
  ['submitted', {}, ['rut submitted']],
  ['submitted', { assigned: [] }, ['rut submitted', 'roy submitted']],
  ['assigned', {}, ['rut assigned']],
  ['changes-requested', {}, ['sam changes-requested', 'eva changes-requested']],
  ['approved', {}, ['sam approved', 'eva approved']],
  ['approved', { submitter: null, contributors: [] }, []],
  ['published', {}, ['sam published', 'eva published']],
  ['withdrawn', {}, ['sam withdrawn', 'eva withdrawn']],
  [
    'publication-failed',
    {},
    ['sam publication-failed', 'eva publication-failed', 'rut publication-failed'],
  ],
  [
    'emergency-published',
    {},
    ['rut', 'roy', 'sam', 'eva'].map((person) => `${person} emergency-published`),
  ],
  ['commented', {}, ['sam commented']],
  ['commented', { mentioned: ['eva', 'sam'] }, ['eva mentioned', 'sam mentioned']],
  [
    'commented',
    { participants: ['rut', 'sam'], mentioned: ['rut'] },
    ['rut mentioned', 'sam replied'],
  ],
  ['commented', { actor: 'sam' }, []],
  ['submitted', { actor: 'rut' }, []],
  ['waived', {}, []],
  ['superseded', {}, []],
  ['comment-resolved', { participants: ['rut'] }, []],
]

test.each(TOLD)('%s with %j is told to %j', (type, facts, told) => {
  const notices = recipientsOf(type, { ...FACTS, ...facts })

  expect(notices.map((notice) => `${notice.recipient} ${notice.type}`)).toEqual(told)
})

const people = fc.array(fc.constantFrom('ann', 'bob', 'cid', 'dan', 'eve'), { maxLength: 6 })
const facts = fc.record({
  actor: fc.option(fc.constantFrom('ann', 'bob')),
  assigned: people,
  reviewers: people,
  submitter: fc.option(fc.constantFrom('bob', 'cid')),
  contributors: people,
  participants: people,
  mentioned: people,
})

test('nobody is told of what they did themselves, and nobody twice', () => {
  fc.assert(
    fc.property(fc.constantFrom(...EVENT_TYPES), facts, (type, given) => {
      const told = recipientsOf(type, given).map(({ recipient }) => recipient)

      expect(told).not.toContain(given.actor)
      expect(told).toHaveLength(new Set(told).size)
    }),
    { numRuns: 500 },
  )
})

test('an event that is told to nobody asks for no facts', () => {
  const silent = EVENT_TYPES.filter((type) => !isTold(type))

  expect(silent).toContain('comment-resolved')
  expect(silent.flatMap((type) => recipientsOf(type, FACTS))).toEqual([])
  expect(recipientsOf('commented', NO_FACTS)).toEqual([])
})

test.each([
  ['all', true, true],
  ['mine', true, false],
  ['none', false, false],
] as const)(
  'who wants %s by mail gets what is personal: %s, what is overheard: %s',
  (choice, personal, overheard) => {
    expect(MAIL_CHOICES).toContain(choice)
    expect(isMailed({ personal: true }, choice)).toBe(personal)
    expect(isMailed({ personal: false }, choice)).toBe(overheard)
  },
)
