import { diffArrays } from 'diff'
import { stableIds } from '../order/stable-ids'

/** Two places, one of each side, that hold the same. */
export type Pair = readonly [before: number, after: number]

/** Where more differs in one text, looking for the best alignment costs more than it tells. */
const MOST_EDITS = 600

/** With fewer keys in common than this share, the text counts as rewritten whatever their order. */
const LEAST_SHARED = 0.4

/**
 * The places of two texts that hold the same key, rising on both sides, and the same pairs whichever side comes first. The best
 * alignment (Myers 1986) where few edits make it; beyond that the keys that stand once on each side. The time is bounded by
 * the length of the texts, never by a clock.
 */
export function alignTokens(before: readonly string[], after: readonly string[]): Pair[] {
  const start = commonStart(before, after)
  const end = commonEnd(before.slice(start), after.slice(start))
  const old = before.slice(start, before.length - end)
  const fresh = after.slice(start, after.length - end)
  return [
    ...indices(start).map((i): Pair => [i, i]),
    ...middlePairs(old, fresh).map(([i, j]): Pair => [i + start, j + start]),
    ...indices(end).map((i): Pair => [before.length - end + i, after.length - end + i]),
  ]
}

function middlePairs(old: readonly string[], fresh: readonly string[]): Pair[] {
  if (old.length === 0 || fresh.length === 0) return []
  const fewest = sharedOnce(old, fresh)
  if (isUnrelated(old, fresh)) return fewest
  // Of equally good alignments the library's choice depends on the side.
  if (old.join(' ') <= fresh.join(' ')) return editedPairs(old, fresh) ?? fewest
  return editedPairs(fresh, old)?.map(([j, i]): Pair => [i, j]) ?? fewest
}

function editedPairs(old: readonly string[], fresh: readonly string[]): Pair[] | null {
  const number = numbering()
  const changes = diffArrays(old.map(number), fresh.map(number), { maxEditLength: MOST_EDITS })
  if (!changes) return null
  const pairs: Pair[] = []
  let [i, j] = [0, 0]
  for (const { added, removed, count } of changes) {
    if (!added && !removed) pairs.push(...indices(count).map((k): Pair => [i + k, j + k]))
    if (!added) i += count
    if (!removed) j += count
  }
  return pairs
}

/** Small numbers for keys, which compare faster than texts. */
function numbering(): (key: string) => number {
  const numbers = new Map<string, number>()
  return (key) => {
    const number = numbers.get(key) ?? numbers.size
    numbers.set(key, number)
    return number
  }
}

/** The keys that stand once on each side and in the same order. */
function sharedOnce(old: readonly string[], fresh: readonly string[]): Pair[] {
  const [before, after] = [placesOfSingles(old), placesOfSingles(fresh)]
  const stable = stableIds([...before.keys()], [...after.keys()])
  return [...stable].map((key): Pair => [before.get(key) ?? 0, after.get(key) ?? 0])
}

function placesOfSingles(keys: readonly string[]): Map<string, number> {
  const places = new Map<string, number[]>()
  keys.forEach((key, i) => places.set(key, [...(places.get(key) ?? []).slice(0, 1), i]))
  return new Map(
    [...places].flatMap(([key, [i = 0, more]]) => (more === undefined ? [[key, i]] : [])),
  )
}

function isUnrelated(old: readonly string[], fresh: readonly string[]): boolean {
  const left = Map.groupBy(old, (key) => key)
  const shared = fresh.filter((key) => left.get(key)?.pop() !== undefined).length
  return (2 * shared) / (old.length + fresh.length) < LEAST_SHARED
}

function commonStart(a: readonly string[], b: readonly string[]): number {
  const differing = a.findIndex((key, i) => key !== b[i])
  return differing === -1 ? a.length : differing
}

function commonEnd(a: readonly string[], b: readonly string[]): number {
  return commonStart(a.toReversed(), b.toReversed())
}

function indices(length: number): number[] {
  return Array.from({ length }, (_, i) => i)
}
