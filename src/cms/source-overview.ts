import type { PayloadRequest } from 'payload'
import { sourceGaps } from '@/domain/citation/source-gaps'
import { findDuplicates } from '@/domain/sources/find-duplicates'
import { sourceLibrary } from './source-library'
import { usedSources } from './source-uses'

/** How many sources of the library wait for a person: incomplete, cited nowhere, or looking like another. */
export type SourceOverview = { incomplete: number; unused: number; duplicates: number }

/** The figures of the library as it is now. */
export async function sourceOverview(req: PayloadRequest): Promise<SourceOverview> {
  const used = await usedSources(req)
  const sources = (await sourceLibrary(req)).map(({ source }) => source)
  return {
    incomplete: sources.filter((source) => sourceGaps(source).length > 0).length,
    unused: sources.filter(({ id }) => !used.has(id)).length,
    duplicates: findDuplicates(sources).length,
  }
}
