import type { Payload } from 'payload'
import { ReportContent, type FrontMatter } from '@/domain/content/report-content'
import { SUMMARY_FIELDS, type EditionSummary } from './edition-summary'
import { withdrawnEditions, type Withdrawn } from './withdrawn-editions'

const RECENT = 200

/** A report in a list: what its newest edition says before the text, and that edition's number, time and standing. */
export type NewestReport = FrontMatter &
  Pick<EditionSummary, 'number' | 'publishedAt'> & { withdrawn: Withdrawn | null }

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
  const withdrawn = await withdrawnEditions(payload, [...newest.keys()])
  return [...newest.values()].map(({ id, content, number, publishedAt }) => {
    const { report } = ReportContent.parse(JSON.parse(content))
    return { ...report, number, publishedAt, withdrawn: withdrawn.get(id) ?? null }
  })
}
