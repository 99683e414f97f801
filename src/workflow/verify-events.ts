import { brokenEvents, type StoredEvent } from '@/domain/review/event-seal'
import { detailsOf, loggedActs } from './logged-acts'
import type { Broken, Verified } from './verified'

/**
 * Every event that is not what was recorded, every act that the log does not have or tells otherwise, and every event whose
 * edition, withdrawal or waiver is gone. A log that was cut off at its end is found by the acts that it lost.
 */
export function verifyEvents(verified: Verified): Broken[] {
  return [...brokenChains(verified), ...brokenActs(verified), ...goneDocuments(verified)]
}

function brokenChains({ events, nameOf }: Verified): Broken[] {
  const chains = Map.groupBy(events, ({ report }) => report)
  return [...chains.values()].flatMap((chain) =>
    brokenEvents(chain).map(({ event, field }) => ({ document: nameOf(event), field })),
  )
}

function brokenActs(verified: Verified): Broken[] {
  return loggedActs(verified).flatMap(({ document, event, says }) => {
    if (!event) return [{ document, field: 'event' }]
    return says.flatMap(([field, own, told]) => (own === told ? [] : [{ document, field }]))
  })
}

function goneDocuments(verified: Verified): Broken[] {
  const { events, nameOf } = verified
  const editions = idsOf(verified.editions)
  const records = new Set([...idsOf(verified.withdrawals), ...idsOf(verified.waivers)])
  return events.flatMap((event) =>
    [
      ...(event.edition && !editions.has(event.edition) ? ['edition'] : []),
      ...goneRecords(event, records),
    ].map((field) => ({ document: nameOf(event), field })),
  )
}

function goneRecords({ details }: StoredEvent, records: ReadonlySet<string>): string[] {
  const told = detailsOf(details)
  return ['withdrawal', 'waiver'].filter((field) => {
    const id = told[field]
    return typeof id === 'string' && !records.has(id)
  })
}

function idsOf(documents: readonly { id: string }[]): Set<string> {
  return new Set(documents.map(({ id }) => id))
}
