import type { PayloadRequest } from 'payload'
import { sourceGaps, type NeededField } from '@/domain/citation/source-gaps'
import { sourceLibrary, type LibrarySource } from './source-library'
import { sourceUses, type SourceUse } from './source-uses'

/** A source that lacks what its reference needs, what that is, and where it is cited. */
export type IncompleteSource = LibrarySource & { missing: NeededField[]; uses: SourceUse[] }

/** Every incomplete source of the library, the most cited first. */
export async function incompleteSources(
  req: PayloadRequest,
): Promise<{ sources: IncompleteSource[] }> {
  const uses = await sourceUses(req)
  const sources = (await sourceLibrary(req)).flatMap((stored) => {
    const missing = sourceGaps(stored.source)
    const cited = uses.get(stored.source.id) ?? []
    return missing.length > 0 ? [{ ...stored, missing, uses: cited }] : []
  })
  return { sources: sources.toSorted((a, b) => b.uses.length - a.uses.length) }
}
