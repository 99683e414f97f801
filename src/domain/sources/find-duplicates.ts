import type { DraftSource } from '../content/manuscript'
import { addressKey, doiKey, foldedText, isbnKey, nameAndYearKey } from './source-identity'

/** What two sources have in common that makes them look like one work. */
export const DUPLICATE_REASONS = ['doi', 'isbn', 'url', 'title-and-date', 'name-and-year'] as const
export type DuplicateReason = (typeof DUPLICATE_REASONS)[number]

/**
 * Two sources that look like one work, by their ids. `likely` when they share what names one work alone; `possible`
 * when their titles differ all the same, or when they share no more than name and year.
 */
export type DuplicatePair = {
  first: string
  second: string
  reasons: DuplicateReason[]
  strength: 'likely' | 'possible'
}

// A group as large as this is no work but a habit, such as one address for all of a data set.
const NEIGHBOURS = 20
const SHORTEST_TITLE = 8

/** Every pair of sources that look like one work, the likely ones first. Takes time in proportion to the sources. */
export function findDuplicates(sources: readonly DraftSource[]): DuplicatePair[] {
  const pairs = new Map<string, DuplicatePair>()
  for (const reason of DUPLICATE_REASONS)
    for (const [first, second] of sharing(sources, reason)) {
      const key = JSON.stringify([first.id, second.id])
      const known = pairs.get(key)
      if (known) known.reasons.push(reason)
      else if (isPair([first, second], reason)) pairs.set(key, pairOf([first, second], reason))
    }
  return [...pairs.values()].toSorted(
    (a, b) => Number(a.strength === 'possible') - Number(b.strength === 'possible'),
  )
}

type Two = readonly [DraftSource, DraftSource]

const KEYS: Record<DuplicateReason, (source: DraftSource) => string | null> = {
  doi: ({ doi }) => doi && doiKey(doi),
  isbn: ({ isbn }) => isbn && isbnKey(isbn),
  url: ({ url }) => url && addressKey(url),
  'title-and-date': ({ title, issued }) => {
    const folded = title && foldedText(title)
    return folded && issued && folded.length >= SHORTEST_TITLE ? `${folded} ${issued}` : null
  },
  'name-and-year': nameAndYearKey,
}

function* sharing(sources: readonly DraftSource[], reason: DuplicateReason): Generator<Two> {
  const groups = Map.groupBy(sources, KEYS[reason])
  groups.delete(null)
  for (const group of groups.values())
    for (const [i, first] of group.entries())
      for (const second of group.slice(i + 1, i + 1 + NEIGHBOURS)) yield [first, second]
}

// Two titled works of one name and year are what the letters a and b are for.
function isPair(two: Two, reason: DuplicateReason): boolean {
  return reason !== 'name-and-year' || !titlesDiffer(two)
}

function pairOf(two: Two, reason: DuplicateReason): DuplicatePair {
  const [first, second] = two
  const isLikely = reason !== 'name-and-year' && !titlesDiffer(two)
  return {
    first: first.id,
    second: second.id,
    reasons: [reason],
    strength: isLikely ? 'likely' : 'possible',
  }
}

function titlesDiffer([first, second]: Two): boolean {
  if (first.title === null || second.title === null) return false
  return foldedText(first.title) !== foldedText(second.title)
}
