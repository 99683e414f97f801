import { sumOf } from '../../../content/table-totals'

// Of more parts than these almost any number is a sum.
const MOST = 10

/** Whether a number is the sum of some of the parts, two at least; of very many parts, never. */
export function isSubsetSum(parts: readonly number[], value: number): boolean {
  if (parts.length > MOST) return false
  const sums = parts.reduce<number[][]>(
    (subsets, part) => [...subsets, ...subsets.map((subset) => [...subset, part])],
    [[]],
  )
  return sums.some((subset) => subset.length > 1 && sumOf(subset) === value)
}
