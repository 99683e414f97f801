// A mark has a line for findings and one for comments, and is never smaller than a finger needs.
const MARK_HEIGHT = 44

/** Where marks stand that are as near their blocks as they can be without one lying on another. */
export function stackedTops(wished: readonly (readonly [string, number])[]): Map<string, number> {
  const tops = new Map<string, number>()
  let free = 0
  for (const [id, top] of wished.toSorted(([, a], [, b]) => a - b)) {
    const placed = Math.max(top, free)
    tops.set(id, placed)
    free = placed + MARK_HEIGHT
  }
  return tops
}
