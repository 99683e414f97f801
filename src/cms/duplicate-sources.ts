import type { PayloadRequest } from 'payload'
import { findDuplicates, type DuplicatePair } from '@/domain/sources/find-duplicates'
import { sourceLibrary, type LibrarySource } from './source-library'
import { sourceUses } from './source-uses'

const MOST = 200

/** A source of a pair, and in how many places the working copy cites it. */
export type PairedSource = LibrarySource & { places: number }

/** Two sources of the library that look like one work. */
export type PairOfSources = Pick<DuplicatePair, 'reasons' | 'strength'> & {
  first: PairedSource
  second: PairedSource
}

/**
 * The sources of the library that look like one work, the likely ones first, and how many such pairs there are. The first
 * of a pair is the one that is cited more.
 */
export async function duplicateSources(
  req: PayloadRequest,
): Promise<{ pairs: PairOfSources[]; total: number }> {
  const library = await sourceLibrary(req)
  const uses = await sourceUses(req)
  const known = new Map(
    library.map((stored) => {
      const places = uses.get(stored.source.id)?.length ?? 0
      return [stored.source.id, { ...stored, places }] as const
    }),
  )
  const found = findDuplicates(library.map(({ source }) => source))
  const pairs = found.slice(0, MOST).flatMap(({ first, second, reasons, strength }) => {
    const two = [known.get(first), known.get(second)].filter((one) => one !== undefined)
    const [more, less] = two.toSorted((a, b) => b.places - a.places)
    return more && less ? [{ first: more, second: less, reasons, strength }] : []
  })
  return { pairs, total: found.length }
}
