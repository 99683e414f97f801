import type { PayloadRequest } from 'payload'
import { sourceLibrary, type LibrarySource } from '@/cms/source-library'
import { sourceGaps, type NeededField } from '@/domain/citation/source-gaps'
import { sourceLabel } from '@/domain/citation/source-label'
import type { DraftSource } from '@/domain/content/manuscript'
import type { Problem } from '@/domain/domain-error'
import { findDuplicates, type DuplicatePair } from '@/domain/sources/find-duplicates'
import type { BibliographyFormat } from '@/formats/bibliography/guess-format'
import { readBibliography } from '@/formats/bibliography/read-bibliography'
import { assertMayChange } from './assert-may-change'

/** A bibliography as it came. */
export type SentBibliography = { text: string; format: BibliographyFormat | null }

/** What looks like a source that comes in: one of the library, or another that comes in with it. */
export type LikeSource = Pick<DuplicatePair, 'reasons' | 'strength'> & {
  source: DraftSource
  label: string
  /** The revision in the library; null of what comes in. */
  rev: number | null
}

export type PreviewedSource = {
  source: DraftSource
  label: string
  missing: NeededField[]
  remarks: Problem[]
  duplicates: LikeSource[]
}

export type SourcePreview = {
  format: BibliographyFormat
  sources: PreviewedSource[]
  /** What is said of no source in particular. */
  remarks: Problem[]
}

/** What a bibliography would bring into the library; writes nothing. */
export async function previewSources(
  req: PayloadRequest,
  sent: SentBibliography,
): Promise<SourcePreview> {
  assertMayChange(req, { collection: 'sources', operations: ['create'] })
  const { format, sources, remarks } = readBibliography(sent.text, { format: sent.format })
  const library = await sourceLibrary(req)
  const like = likeSources(sources, library)
  return {
    format,
    sources: sources.map((source) => ({
      source,
      label: sourceLabel(source, 'nb'),
      missing: sourceGaps(source),
      remarks: remarks.filter(({ at }) => at === source.id),
      duplicates: like.get(source.id) ?? [],
    })),
    remarks: remarks.filter(({ at }) => at === undefined),
  }
}

/** What each source that comes in looks like; of two that come in with each other, the later one is told. */
export function likeSources(
  incoming: readonly DraftSource[],
  library: readonly LibrarySource[],
): Map<string, LikeSource[]> {
  const known = new Map<string, Pick<LikeSource, 'source' | 'label' | 'rev'>>([
    ...incoming.map(
      (source) => [source.id, { source, label: sourceLabel(source, 'nb'), rev: null }] as const,
    ),
    ...library.map((stored) => [stored.source.id, stored] as const),
  ])
  const ids = new Set(incoming.map(({ id }) => id))
  const like = new Map<string, LikeSource[]>()
  for (const pair of findDuplicates([...incoming, ...library.map(({ source }) => source)])) {
    const { first, second, reasons, strength } = pair
    if (!ids.has(first)) continue
    const [own, other] = ids.has(second) ? [second, first] : [first, second]
    const found = known.get(other)
    if (found) like.set(own, [...(like.get(own) ?? []), { ...found, reasons, strength }])
  }
  return like
}
