import fc from 'fast-check'
import { expect, test } from 'vitest'
import { brokenEvents, sealEvent, type SealedEvent, type StoredEvent } from './event-seal'

const TYPES = ['submitted', 'checked', 'approved', 'published'] as const

/** Four events of one report as they were recorded, first to last. */
function chain(): StoredEvent[] {
  return TYPES.reduce<StoredEvent[]>((older, type, i) => {
    const fields: SealedEvent = {
      report: 'rapport',
      sequence: i + 1,
      at: `2022-12-0${i + 1}T10:00:00.000Z`,
      type,
      actor: 'bo',
      submission: 'innsending',
      edition: type === 'published' ? 'utgave' : null,
      details: type === 'checked' ? { criterion: 'tables', passed: true } : null,
      previous: older.at(-1)?.sealHash ?? null,
    }
    return [...older, { ...fields, ...sealEvent(fields) }]
  }, [])
}

function named(events: readonly StoredEvent[]): string[] {
  return brokenEvents(events).map(({ event, field }) => `${event.sequence}: ${field}`)
}

const TEXTS = [
  ...(['report', 'at', 'actor', 'submission', 'edition'] as const),
  ...(['previous', 'seal', 'sealHash'] as const),
]

test('a log that nobody touched is whole', () => {
  expect(named(chain())).toEqual([])
  expect(named([])).toEqual([])
})

test('whatever field of whatever event is changed alone, that field is named', () => {
  const changes = fc.record({
    at: fc.nat(TYPES.length - 1),
    field: fc.constantFrom(...TEXTS),
    to: fc.string({ unit: 'grapheme' }),
  })
  fc.assert(
    fc.property(changes, ({ at, field, to }) => {
      const events = chain().map((event, i) =>
        i === at ? { ...event, [field]: `${event[field] ?? ''}${to}x` } : event,
      )

      expect(named(events)).toContain(`${at + 1}: ${field}`)
    }),
    { numRuns: 200 },
  )
})

test('details that are changed in one place are named, and nothing else is', () => {
  const events = chain().map((event) =>
    event.details === null ? event : { ...event, details: { criterion: 'tables', passed: false } },
  )

  expect(named(events)).toEqual(['2: details'])
})

test('details mean the same whatever the order in which a database gives them back', () => {
  const events = chain().map((event) =>
    event.details === null ? event : { ...event, details: { passed: true, criterion: 'tables' } },
  )

  expect(named(events)).toEqual([])
})

test.each([0, 1, 2])(
  'an event that is gone at place %i is named by the one that followed it',
  (at) => {
    expect(named(chain().toSpliced(at, 1))).toEqual([`${at + 2}: previous`])
  },
)

test('an event that was put in between, sealed as it should be, is named', () => {
  const [first, second, ...rest] = chain()
  if (!first || !second) throw new Error('The chain is empty')
  const forged = { ...second, actor: 'cato' }
  const events = [first, { ...forged, ...sealEvent(forged) }, second, ...rest]

  expect(named(events)).toEqual(['2: previous'])
})
