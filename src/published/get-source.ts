import type { Payload } from 'payload'
import { ReportContent } from '@/domain/content/report-content'
import type { Source } from '@/domain/content/source'
import { citingPlaces, type CitingPlace } from '@/domain/citation/citing-places'
import { summaryOf, type EditionSummary } from './edition-summary'

/** A source as the newest edition that cites it has it, and every edition and block that cites it. */
export type PublishedSource = {
  source: Source
  citedIn: (EditionSummary & { places: CitingPlace[] })[]
}

/** A source and where it is cited; null when no edition cites it. */
export async function getSource(payload: Payload, id: string): Promise<PublishedSource | null> {
  const { docs } = await payload.find({
    collection: 'editions',
    where: { citedSources: { in: [id] } },
    sort: '-publishedAt',
    depth: 0,
    limit: 0,
    pagination: false,
    overrideAccess: false,
  })
  const editions = docs.map((edition) => ({
    summary: summaryOf(edition),
    content: ReportContent.parse(JSON.parse(edition.content)),
  }))
  const source = editions[0]?.content.sources.find((candidate) => candidate.id === id)
  if (!editions[0] || !source) return null
  return {
    source,
    citedIn: editions.map(({ summary, content }) => ({
      ...summary,
      places: citingPlaces(content, id),
    })),
  }
}
