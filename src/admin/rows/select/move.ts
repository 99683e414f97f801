import { clamped, type Place, type Size } from './selection'

export type Press = {
  key: string
  ctrlKey: boolean
  metaKey: boolean
  altKey: boolean
  shiftKey: boolean
}

const PAGE = 10

const STEPS: Readonly<Record<string, Place>> = {
  ArrowUp: { row: -1, column: 0 },
  ArrowDown: { row: 1, column: 0 },
  ArrowLeft: { row: 0, column: -1 },
  ArrowRight: { row: 0, column: 1 },
  PageUp: { row: -PAGE, column: 0 },
  PageDown: { row: PAGE, column: 0 },
}

const FAR = 1e6

const ENDS: Readonly<Record<string, number>> = { Home: 0, End: FAR }

/** Where a key that moves goes from a place; null for any other key. With Ctrl it goes to the end of the grid. */
export function moved(
  { row, column }: Place,
  { press, size }: { press: Press; size: Size },
): Place | null {
  const isFar = press.ctrlKey || press.metaKey
  const end = ENDS[press.key]
  if (end !== undefined) return clamped({ row: isFar ? end : row, column: end }, size)
  const step = press.altKey ? undefined : STEPS[press.key]
  if (!step) return null
  const by = isFar ? FAR : 1
  return clamped({ row: row + step.row * by, column: column + step.column * by }, size)
}

/** The next place in reading order (1), or the one before (-1); null where the grid ends. */
export function besideInOrder(
  { row, column }: Place,
  { by, size }: { by: 1 | -1; size: Size },
): Place | null {
  const number = row * size.columns + column + by
  if (number < 0 || number >= size.rows * size.columns) return null
  return { row: Math.floor(number / size.columns), column: number % size.columns }
}
