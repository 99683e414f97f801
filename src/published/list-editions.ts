import type { Payload } from 'payload'
import { SUMMARY_FIELDS, summaryOf, type EditionSummary } from './edition-summary'
import { withdrawnEditions, type Withdrawn } from './withdrawn-editions'

/** An edition in a list, and whether it is withdrawn. */
export type ListedEdition = EditionSummary & { withdrawn: Withdrawn | null }

/** All editions of a report, newest first; none when nothing has that address. */
export async function listEditions(payload: Payload, slug: string): Promise<ListedEdition[]> {
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
  const withdrawn =
    docs.length > 0 ? await withdrawnEditions(payload, [slug]) : new Map<string, Withdrawn>()
  return docs.map((edition) => ({
    ...summaryOf(edition),
    withdrawn: withdrawn.get(edition.id) ?? null,
  }))
}
