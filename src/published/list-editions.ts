import type { Payload } from 'payload'
import { SUMMARY_FIELDS, summaryOf, type EditionSummary } from './edition-summary'

/** All editions of a report, newest first; none when nothing has that address. */
export async function listEditions(payload: Payload, slug: string): Promise<EditionSummary[]> {
  const { docs } = await payload.find({
    collection: 'editions',
    where: { slug: { equals: slug } },
    sort: ['-major', '-minor'],
    select: SUMMARY_FIELDS,
    depth: 0,
    limit: 0,
    pagination: false,
    overrideAccess: false,
  })
  return docs.map(summaryOf)
}
