import type { Edition } from '@payload-types'
import type { PayloadRequest } from 'payload'
import { idOf } from '@/cms/id-of'
import { sha256 } from '@/domain/content/canonical'
import { brokenFields, type StoredEdition } from '@/domain/review/edition-seal'
import { verifyEvents } from './verify-events'
import { loadVerified, type Broken, type Verified } from './verified'

/** What `verify` found: how much it read, and every place that is not what it was. */
export type Verification = {
  editions: number
  submissions: number
  events: number
  broken: Broken[]
}

/**
 * Re-hashes every edition and the chain that binds each report's editions, every submission, and each report's chain of events,
 * and holds what was done against what the log says of it. Names the document and the field of whatever was touched, and
 * what is gone. With `report`, of that report alone.
 */
export async function verify(
  req: PayloadRequest,
  only: { report?: string } = {},
): Promise<Verification> {
  const verified = await loadVerified(req, only)
  const { editions, submissions, events } = verified
  return {
    editions: editions.length,
    submissions: submissions.length,
    events: events.length,
    broken: [
      ...brokenEditions(verified),
      ...brokenSubmissions(verified),
      ...verifyEvents(verified),
    ],
  }
}

function brokenEditions({ editions }: Verified): Broken[] {
  const chains = Map.groupBy(editions, ({ report }) => idOf(report))
  return [...chains.values()].flatMap((chain) =>
    brokenFields(chain.map(toStored)).map(({ edition, field }) => ({ document: edition, field })),
  )
}

function brokenSubmissions({ submissions, editions }: Verified): Broken[] {
  const published = new Set(editions.map(({ submission }) => idOf(submission)))
  const isMissed = (state: string) => state === 'published' || state === 'awaiting-approval'
  return [
    ...submissions
      .filter(({ content, sha256: hash }) => sha256(content) !== hash)
      .map(({ id }) => ({ document: `submission ${id}`, field: 'content' })),
    ...submissions
      .filter(({ id, state }) => isMissed(state) && !published.has(id))
      .map(({ id }) => ({ document: `submission ${id}`, field: 'edition' })),
  ]
}

function toStored(edition: Edition): StoredEdition {
  const { report, submission, approvedBy, publishedBy, previous, emergency, ...fields } = edition
  return {
    ...fields,
    report: idOf(report),
    submission: idOf(submission),
    approvedBy: approvedBy ? idOf(approvedBy) : null,
    publishedBy: idOf(publishedBy),
    previous: previous ?? null,
    emergency: emergency === true,
  }
}
