import { findBracketed, findNarrative } from './find-bracketed'
import { findBare } from './find-bare'
import { nameKey } from './grammar/work'

/** The names by which a text cites, as keys: they tell a citation from a name that happens to have a year. */
export type KnownNames = ReadonlySet<string>

/** Collects the names that a text cites in brackets, then those that only stand before brackets. */
export function knownNames(texts: readonly string[]): KnownNames {
  const inBrackets = new Set(texts.flatMap((text) => namesOf(findBracketed(text))))
  const narrative = texts.flatMap((text) => namesOf(findNarrative(text, inBrackets)))
  const known = new Set([...inBrackets, ...narrative])
  const bare = texts.flatMap((text) => namesOf(findBare(text, known)))
  return new Set([...known, ...bare])
}

function namesOf(citations: ReturnType<typeof findBracketed>): string[] {
  return citations.flatMap(({ references }) => references.map(({ work }) => nameKey(work.name)))
}
