import { findBare } from './find-bare'
import { BRACKET, findBracketed, findNarrative } from './find-bracketed'
import type { FoundCitation } from './found-citation'
import type { KnownNames } from './known-names'
import { tellsTime } from './name-words'

/** All citations in a text, in order, none inside another. */
export function findCitations(text: string, known: KnownNames): FoundCitation[] {
  const bracketed = [...findBracketed(text), ...findNarrative(text, known)]
  const bare = findBare(text, known).filter(
    ({ start, end }) => !bracketed.some((other) => start < other.end && other.start < end),
  )
  return [...bracketed, ...bare].toSorted((a, b) => a.start - b.start)
}

/** Brackets that look like a citation, a word with a capital and a year behind it, but were not understood. */
export function possibleCitations(text: string, known: KnownNames): string[] {
  const found = findCitations(text, known)
  return [...text.matchAll(BRACKET)]
    .filter(({ index }) => !found.some(({ start, end }) => start <= index && index < end))
    .map(([whole]) => whole)
    .filter((whole) => looksLikeCitation(whole.slice(1, -1)))
}

function looksLikeCitation(content: string): boolean {
  const year = /(\S+)\s+(?:19|20)\d{2}/u.exec(content)
  return year !== null && /\p{Lu}/u.test(content) && !tellsTime(year[1] ?? '')
}
