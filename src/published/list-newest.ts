import type { Payload } from 'payload'
import { ReportContent, type FrontMatter } from '@/domain/content/report-content'
import { SUMMARY_FIELDS, type EditionSummary } from './edition-summary'

const RECENT = 200

/** A report in a list: what its newest edition says before the text, and that edition's number and time. */
export type NewestReport = FrontMatter & Pick<EditionSummary, 'number' | 'publishedAt'>

/** The reports that were published last, newest first, each by its newest edition. */
export async function listNewest(payload: Payload): Promise<NewestReport[]> {
  const { docs } = await payload.find({
    collection: 'editions',
    sort: '-publishedAt',
    select: { ...SUMMARY_FIELDS, content: true },
    depth: 0,
    limit: RECENT,
    pagination: false,
    overrideAccess: false,
  })
  const newest = new Map<string, (typeof docs)[number]>()
  for (const edition of docs) if (!newest.has(edition.slug)) newest.set(edition.slug, edition)
  return [...newest.values()].map((edition) => {
    const { report } = ReportContent.parse(JSON.parse(edition.content))
    return { ...report, number: edition.number, publishedAt: edition.publishedAt }
  })
}
