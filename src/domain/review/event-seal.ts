import type { EventType } from './event'
import { brokenSeal, sealOf, type Seal } from './seal'

/** What an event says; the report's next event carries the hash of its seal as `previous`. */
export type SealedEvent = {
  report: string
  /** 1 for the report's first event, and one more for each that follows. */
  sequence: number
  at: string
  type: EventType
  actor: string | null
  submission: string | null
  edition: string | null
  details: unknown
  previous: string | null
}

export type StoredEvent = SealedEvent & Seal

/** The seal of an event, and its hash. */
export function sealEvent(event: SealedEvent): Seal {
  return sealOf(sealedFields(event))
}

/** One field of one event of a report that is not what was recorded. */
export type BrokenEvent = { event: StoredEvent; field: keyof StoredEvent }

/** Re-hashes one report's events, first to last, and names every field that does not fit; `previous` where one is gone. */
export function brokenEvents(events: readonly StoredEvent[]): BrokenEvent[] {
  return events.flatMap((event, i) => {
    const { sequence, previous } = event
    const before = events[i - 1]
    const isLinked =
      previous === (before?.sealHash ?? null) && sequence === (before?.sequence ?? 0) + 1
    const broken = [
      ...brokenSeal(event, sealedFields(event)),
      ...(isLinked ? [] : ['previous' as const]),
    ]
    return [...new Set(broken)].map((field) => ({ event, field }))
  })
}

function sealedFields(event: SealedEvent): SealedEvent {
  const { report, sequence, at, type, actor, submission, edition, details, previous } = event
  return { report, sequence, at, type, actor, submission, edition, details, previous }
}
