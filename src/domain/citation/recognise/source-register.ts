import type { CitableSource } from '../citable-source'
import { nameKey, type Work } from './grammar/work'
import type { KnownNames } from './known-names'
import { namesOfSource } from './names-of-source'

/** The source that a citation means, or those that it may mean. */
export type Match = { source: string } | { source: null; candidates: string[] }

/** Sources by the names under which they are cited. */
export type SourceRegister = { names: KnownNames; match: (work: Work) => Match }

/** Makes the register of a library; it is worth keeping while the library stays the same. */
export function sourceRegister(sources: Iterable<CitableSource>): SourceRegister {
  const byName = new Map<string, CitableSource[]>()
  for (const source of sources)
    for (const name of namesOfSource(source))
      byName.set(name, [...(byName.get(name) ?? []), source])
  return {
    names: new Set(byName.keys()),
    match: (work) => matchOf(work, byName.get(nameKey(work.name)) ?? []),
  }
}

/** A letter must be the source's own; without one, the year must leave no choice. */
function matchOf({ year, letter }: Work, named: readonly CitableSource[]): Match {
  const ofYear = named.filter(({ issued }) => (issued?.slice(0, 4) ?? null) === year)
  const same = ofYear.filter(({ yearSuffix }) => yearSuffix === letter)
  const chosen = letter === null && same.length === 0 ? ofYear : same
  const [only, ...others] = chosen
  if (only && others.length === 0) return { source: only.id }
  return { source: null, candidates: ofYear.map(({ id }) => id) }
}
