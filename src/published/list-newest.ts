import type { Payload } from 'payload'
import { ReportContent } from '@/domain/content/report-content'
import { SUMMARY_FIELDS, summaryOf, type EditionSummary } from './edition-summary'

const RECENT = 200

/** A report on the front page: its newest edition, with what its content says of country, kind and question. */
export type NewestReport = EditionSummary & {
  kind: ReportContent['report']['kind']
  countryName: string
  question: string | null
}

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
    const { kind, question, country } = report
    return { ...summaryOf(edition), kind, question, countryName: country.name }
  })
}
