import type { PayloadRequest } from 'payload'
import { writeManuscript } from '@/workflow/write-manuscript'
import { largeReport, LONG_SECTION } from './fixture/large-report'

export const BENCH_SLUG = 'stor-respons'

/** Where the large report is in a database. */
export type LargeReport = { report: string; sections: string[]; longSection: string }

/** Writes the large report into an empty working copy. */
export async function fillDatabase(req: PayloadRequest): Promise<LargeReport> {
  const asHouse = { depth: 0, overrideAccess: true, req } as const
  const country = await req.payload.create({
    collection: 'countries',
    data: { code: 'ML', name: 'Mali', nameNynorsk: 'Mali', nameEnglish: 'Mali' },
    ...asHouse,
  })
  const { outline, yearSuffixes } = await writeManuscript(req, {
    manuscript: largeReport(),
    known: new Map(),
  })
  const { id } = await req.payload.create({
    collection: 'reports',
    data: {
      ...{ title: 'Stor respons', slug: BENCH_SLUG, kind: 'respons', language: 'nb' },
      ...{ outline, yearSuffixes, country: country.id },
    },
    ...asHouse,
  })
  const sections = outline.map(({ section }) => section)
  return { report: id, sections, longSection: sections[LONG_SECTION.index] ?? '' }
}
