import type { Payload } from 'payload'
import { ReportContent } from '@/domain/content/report-content'
import { getEmergency, type Emergency } from './get-emergency'
import { listEditions, type ListedEdition } from './list-editions'

/** One edition as readers get it: its canonical bytes, the content in them, and its report's other editions. */
export type PublishedEdition = {
  edition: ListedEdition
  canonical: string
  content: ReportContent
  /** All editions of the report, newest first. */
  editions: ListedEdition[]
  /** How it stands with the approval of an edition that nobody approved before it was published. */
  emergency: Emergency | null
}

/** An edition of a report by its number, or the newest one; null when there is none. */
export async function getEdition(
  payload: Payload,
  { slug, number }: { slug: string; number?: string },
): Promise<PublishedEdition | null> {
  const editions = await listEditions(payload, slug)
  const edition = number === undefined ? editions[0] : editions.find((one) => one.number === number)
  if (!edition) return null
  const { docs } = await payload.find({
    collection: 'editions',
    where: { and: [{ slug: { equals: slug } }, { number: { equals: edition.number } }] },
    depth: 0,
    limit: 1,
    pagination: false,
    overrideAccess: false,
  })
  const stored = docs[0]
  if (!stored) return null
  const content = ReportContent.parse(JSON.parse(stored.content))
  const emergency = await getEmergency(payload, stored)
  return { edition, canonical: stored.content, content, editions, emergency }
}
