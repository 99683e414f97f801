import type { Payload } from 'payload'
import { ReportContent } from '@/domain/content/report-content'
import { summaryOf, type EditionSummary } from './edition-summary'
import { listEditions } from './list-editions'

/** One edition as readers get it: its canonical bytes, the content in them, and its report's other editions. */
export type PublishedEdition = {
  edition: EditionSummary
  canonical: string
  content: ReportContent
  /** All editions of the report, newest first. */
  editions: EditionSummary[]
}

/** An edition of a report by its number, or the newest one; null when there is none. */
export async function getEdition(
  payload: Payload,
  { slug, number }: { slug: string; number?: string },
): Promise<PublishedEdition | null> {
  const editions = await listEditions(payload, slug)
  const wanted = number ?? editions[0]?.number
  if (!editions.some((edition) => edition.number === wanted)) return null
  const { docs } = await payload.find({
    collection: 'editions',
    where: { and: [{ slug: { equals: slug } }, { number: { equals: wanted } }] },
    depth: 0,
    limit: 1,
    pagination: false,
    overrideAccess: false,
  })
  const stored = docs[0]
  if (!stored) return null
  const content = ReportContent.parse(JSON.parse(stored.content))
  return { edition: summaryOf(stored), canonical: stored.content, content, editions }
}
