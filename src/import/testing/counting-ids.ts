/** Ids in a row, the same every time: `id-1`, `id-2` and so on. */
export function countingIds(): () => string {
  let count = 0
  return () => `id-${(count += 1)}`
}
