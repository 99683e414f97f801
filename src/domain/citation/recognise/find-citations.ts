import { findBare } from './find-bare'
import { BRACKET, findBracketed, findNarrative } from './find-bracketed'
import type { FoundCitation } from './grammar/found-citation'
import type { KnownNames } from './known-names'
import { tellsTime } from './grammar/name-words'

/** All citations in a text, in order, none inside another. */
export function findCitations(text: string, known: KnownNames): FoundCitation[] {
  const bracketed = [...findBracketed(text, known), ...findNarrative(text, known)]
  const all = [...bracketed, ...findBare(text, known)].toSorted(
    (a, b) => a.start - b.start || b.end - a.end,
  )
  let end = 0
  return all.filter((citation) => {
    const free = citation.start >= end
    if (free) end = citation.end
    return free
  })
}

/** Brackets that look like a citation, a word with a capital and a year behind it, but were not understood. */
export function possibleCitations(text: string, known: KnownNames): string[] {
  const ends = new Set(findCitations(text, known).map(({ end }) => end))
  return [...text.matchAll(BRACKET)]
    .filter(({ 0: whole, index }) => !ends.has(index + whole.length))
    .map(([whole]) => whole)
    .filter((whole) => looksLikeCitation(whole.slice(1, -1)))
}

function looksLikeCitation(content: string): boolean {
  const year = /(\S+)\s+(?:19|20)\d{2}/u.exec(content)
  return year !== null && /\p{Lu}/u.test(content) && !tellsTime(year[1] ?? '')
}
