import type { CitableSource } from './citable-source'
import { citeName } from './cite-name'

const LETTERS = 26

/**
 * Tells works of one name and year apart by letters, in the order of first citation. A letter in `kept` stays,
 * also when its work stands alone; a new work takes the next letter after the group's last, so that a letter
 * that readers have seen is not given to another work while a later one is in use.
 */
export function assignYearSuffixes(
  sources: readonly Omit<CitableSource, 'yearSuffix'>[],
  kept: ReadonlyMap<string, string>,
): Map<string, string | null> {
  const groups = Map.groupBy(sources, citedAlike)
  const suffixes = [...groups.values()].flatMap((group) => {
    const ids = group.map(({ id }) => id)
    return ids.length > 1
      ? lettered(ids, kept)
      : ids.map((id) => [id, kept.get(id) ?? null] as const)
  })
  const byId = new Map(suffixes)
  return new Map(sources.map(({ id }) => [id, byId.get(id) ?? null]))
}

/** The letter at a place of the alphabet, from 0: a, b … z, aa, ab … */
export function letterAt(index: number): string {
  const last = String.fromCharCode(97 + (index % LETTERS))
  return index < LETTERS ? last : letterAt(Math.floor(index / LETTERS) - 1) + last
}

/** What a source is cited by without its letter: sources that share it are told apart by letters. */
export function citedAlike(source: Omit<CitableSource, 'yearSuffix'>): string {
  // The language only chooses between "&" and "og", so any one language groups the same works.
  const name = citeName(source, { form: 'parenthetical', language: 'nb' })
  return JSON.stringify([name, source.issued?.slice(0, 4) ?? null])
}

function lettered(ids: readonly string[], kept: ReadonlyMap<string, string>) {
  const start = Math.max(...ids.map((id) => placeOf(kept.get(id)))) + 1
  const fresh = ids.filter((id) => !kept.has(id))
  const given = new Map(fresh.map((id, i) => [id, letterAt(start + i)]))
  return ids.map((id) => [id, kept.get(id) ?? given.get(id) ?? null] as const)
}

function placeOf(letter = ''): number {
  return Array.from(letter).reduce((sum, char) => sum * LETTERS + char.charCodeAt(0) - 96, 0) - 1
}
