import { z } from 'zod'
import { idOf } from '@/cms/id-of'
import { canonicalJson } from '@/domain/content/canonical-json'
import type { EventType } from '@/domain/review/event'
import type { StoredEvent } from '@/domain/review/event-seal'
import type { Verified } from './verified'

/** Something that was done: its event, if the log has it, and each field as the document and as the event have it. */
export type LoggedAct = {
  document: string
  event: StoredEvent | undefined
  says: [field: string, own: unknown, told: unknown][]
}

/** What documents say was done, each beside what the log says of the same. */
export function loggedActs(verified: Verified): LoggedAct[] {
  return [
    ...submissions(verified),
    ...decisions(verified),
    ...editions(verified),
    ...withdrawals(verified),
    ...waivers(verified),
    ...liftings(verified),
  ]
}

/** What an event tells besides its fields. */
export function detailsOf(details: unknown): Record<string, unknown> {
  return Details.parse(details)
}

const Details = z.record(z.string(), z.unknown()).catch({})

const DECISIONS: Partial<Record<EventType, string>> = {
  approved: 'approved',
  'emergency-approved': 'approved',
  'changes-requested': 'changes-requested',
}

function submissions({ submissions, events }: Verified): LoggedAct[] {
  const submitted = eventsBy(events, ({ type, submission }) =>
    type === 'submitted' ? submission : null,
  )
  return submissions.map(({ id, submittedBy, submittedAt }) => {
    const event = submitted.get(id)
    return {
      document: `submission ${id}`,
      event,
      says: [
        ['submittedBy', idOf(submittedBy), event?.actor],
        ['submittedAt', submittedAt, event?.at],
      ],
    }
  })
}

function decisions({ submissions, events }: Verified): LoggedAct[] {
  const decided = Map.groupBy(
    events.filter(({ type }) => DECISIONS[type] !== undefined),
    ({ submission }) => submission,
  )
  return submissions.flatMap(({ id, decisions: taken }) => {
    const told = decided.get(id) ?? []
    const own = (taken ?? []).map(({ decision, by, at, comment }) => [
      decision,
      idOf(by),
      at,
      comment ?? null,
    ])
    const logged = told.map(({ type, actor, at, details }) => [
      ...[DECISIONS[type], actor, at],
      detailsOf(details).comment ?? null,
    ])
    const event = told[0]
    if (own.length === 0 && !event) return []
    const says: LoggedAct['says'] = [['decisions', canonicalJson(own), canonicalJson(logged)]]
    return [{ document: `submission ${id}`, event, says }]
  })
}

function editions({ editions, events }: Verified): LoggedAct[] {
  const published = eventsBy(events, ({ type, edition }) =>
    type === 'published' || type === 'emergency-published' ? edition : null,
  )
  return editions.map(({ id, slug, number, publishedAt }) => {
    const event = published.get(id)
    return {
      document: `${slug} ${number}`,
      event,
      says: [['publishedAt', publishedAt, event?.at]],
    }
  })
}

function withdrawals({ withdrawals, events }: Verified): LoggedAct[] {
  const recorded = eventsBy(events, ({ details }) => detailsOf(details).withdrawal)
  return withdrawals.map(({ id, edition, act, reason, by, at }) => {
    const event = recorded.get(id)
    return {
      document: `withdrawal ${id}`,
      event,
      says: [
        ['edition', idOf(edition), event?.edition],
        ['act', act, event?.type],
        ['reason', reason, detailsOf(event?.details).reason],
        ['by', idOf(by), event?.actor],
        ['at', at, event?.at],
      ],
    }
  })
}

function waivers({ waivers, events }: Verified): LoggedAct[] {
  const given = eventsBy(events, ({ type, details }) =>
    type === 'waived' ? detailsOf(details).waiver : null,
  )
  return waivers.map(({ id, report, rule, fingerprint, reason, by, at }) => {
    const event = given.get(id)
    const told = detailsOf(event?.details)
    return {
      document: `waiver ${id}`,
      event,
      says: [
        ['report', idOf(report), event?.report],
        ['rule', rule, told.rule],
        ['fingerprint', fingerprint, told.fingerprint],
        ['reason', reason, told.reason],
        ['by', idOf(by), event?.actor],
        ['at', at, event?.at],
      ],
    }
  })
}

/** A waiver that is lifted by the log and not by itself holds again, and the other way round. */
function liftings({ waivers, events }: Verified): LoggedAct[] {
  const lifted = eventsBy(events, ({ type, details }) =>
    type === 'waiver-lifted' ? detailsOf(details).waiver : null,
  )
  return waivers.flatMap(({ id, liftedBy, liftedAt }) => {
    const event = lifted.get(id)
    if (!event && !liftedAt) return []
    return [
      {
        document: `waiver ${id}`,
        event,
        says: [
          ['liftedBy', liftedBy ? idOf(liftedBy) : null, event?.actor],
          ['liftedAt', liftedAt ?? null, event?.at],
        ],
      },
    ]
  })
}

function eventsBy(
  events: readonly StoredEvent[],
  keyOf: (event: StoredEvent) => unknown,
): Map<unknown, StoredEvent> {
  return new Map(events.map((event) => [keyOf(event), event]))
}
