import { sumOf } from '../../../content/table-totals'

/** How far two numbers are apart. */
export function differenceOf(a: number, b: number): number {
  return Math.abs(sumOf([a, -b]))
}
