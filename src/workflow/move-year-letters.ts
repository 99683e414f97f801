import { isDeepStrictEqual } from 'node:util'
import type { PayloadRequest } from 'payload'
import { z } from 'zod'
import { usesIn } from '@/cms/source-uses'
import type { WorkingTexts } from '@/cms/working-texts'
import { ReportContent } from '@/domain/content/report-content'
import { moveYearLetter } from '@/domain/sources/move-year-letter'
import type { Replacement } from '@/domain/sources/replace-source'
import { newestEdition } from './newest-edition'

const Letters = z.record(z.string(), z.string()).catch({})

/** Gives the year letters of one source to another, in every report that keeps one or whose readers know one. */
export async function moveYearLetters(
  req: PayloadRequest,
  { texts, ...replacement }: Replacement & { texts: WorkingTexts },
): Promise<void> {
  const citing = usesIn(texts).get(replacement.drop) ?? []
  const reports = new Set(citing.flatMap((use) => use.reports.map(({ id }) => id)))
  for (const { id, rev, yearSuffixes } of texts.reports) {
    const own = Letters.parse(yearSuffixes ?? {})
    const published = reports.has(id) ? await publishedLetters(req, id) : new Map<string, string>()
    const moved = moveYearLetter({ own, published }, replacement)
    if (isDeepStrictEqual(moved, own)) continue
    await req.payload.update({
      collection: 'reports',
      id,
      data: { yearSuffixes: moved, rev },
      depth: 0,
      overrideAccess: true,
      req,
    })
  }
}

async function publishedLetters(req: PayloadRequest, report: string): Promise<Map<string, string>> {
  const edition = await newestEdition(req, report)
  if (!edition) return new Map()
  const { sources } = ReportContent.parse(JSON.parse(edition.content))
  return new Map(sources.flatMap(({ id, yearSuffix }) => (yearSuffix ? [[id, yearSuffix]] : [])))
}
