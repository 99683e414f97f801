import type { CitableSource } from '@/domain/citation/citable-source'
import { sourceIndex, type SourceIndex } from '@/domain/citation/search-sources'

type Letters = ReadonlyMap<string, string>
type Kept = {
  sources: ReadonlyMap<string, CitableSource>
  yearSuffixes: Letters | undefined
  index: SourceIndex
}

let kept: Kept | null = null

/** The sources made ready to be searched, with the report's year letters; made anew only when either has changed. */
export function shelfIndex(
  sources: ReadonlyMap<string, CitableSource>,
  yearSuffixes?: Letters,
): SourceIndex {
  if (kept?.sources !== sources || kept.yearSuffixes !== yearSuffixes)
    kept = { sources, yearSuffixes, index: sourceIndex(lettered(sources, yearSuffixes)) }
  return kept.index
}

function lettered(
  sources: ReadonlyMap<string, CitableSource>,
  yearSuffixes?: Letters,
): CitableSource[] {
  return [...sources.values()].map((source) => ({
    ...source,
    yearSuffix: yearSuffixes?.get(source.id) ?? source.yearSuffix,
  }))
}
