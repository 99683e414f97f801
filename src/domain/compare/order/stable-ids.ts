/**
 * The ids of both orders that need not have moved: as many as can be that stand in the same order in both. It is the same set
 * whichever order comes first. An id may stand in an order once; the time is that of sorting.
 */
export function stableIds(a: readonly string[], b: readonly string[]): Set<string> {
  // Where several sets are equally large, the choice must not depend on the side.
  const [first, second] = isFirst(a, b) ? [a, b] : [b, a]
  const places = new Map(second.map((id, place) => [id, place]))
  const common = first.filter((id) => places.has(id))
  const rising = longestRising(common.map((id) => places.get(id) ?? 0))
  return new Set(rising.flatMap((i) => common[i] ?? []))
}

function isFirst(a: readonly string[], b: readonly string[]): boolean {
  const differing = a.findIndex((id, i) => id !== b[i])
  const [left, right] = [a[differing], b[differing]]
  if (left === undefined) return true
  return right !== undefined && left < right
}

/** The indices of a longest strictly rising subsequence (Schensted 1961, by patience sorting). */
function longestRising(values: readonly number[]): number[] {
  const ends: number[] = []
  const previous: (number | undefined)[] = []
  values.forEach((value, i) => {
    const pile = firstPile(ends, (end) => (values[end] ?? 0) >= value)
    previous[i] = ends[pile - 1]
    ends[pile] = i
  })
  const rising: number[] = []
  for (let i = ends.at(-1); i !== undefined; i = previous[i]) rising.push(i)
  return rising.reverse()
}

function firstPile(ends: readonly number[], holds: (end: number) => boolean): number {
  let low = 0
  let high = ends.length
  while (low < high) {
    const middle = (low + high) >> 1
    if (holds(ends[middle] ?? 0)) high = middle
    else low = middle + 1
  }
  return low
}
