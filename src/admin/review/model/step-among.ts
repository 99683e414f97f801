/** A direction along the page. */
export type Direction = 1 | -1

type From = {
  /** All places of the page, in reading order. */
  order: readonly string[]
  /** Where one is; null before anything was visited. */
  current: string | null
  direction: Direction
}

/**
 * The index of the next stop along the page from where one is, round again at its end; null where there are no stops. `stops`
 * are places in reading order; several may have the same place, which are then visited one by one from `index`.
 */
export function stepAmong(
  stops: readonly string[],
  { order, current, direction, index }: From & { index: number | null },
): number | null {
  if (stops.length === 0) return null
  if (index !== null && stops[index] === current)
    return (index + direction + stops.length) % stops.length
  const position = new Map(order.map((place, i) => [place, i]))
  const here = current === null ? -1 : (position.get(current) ?? -1)
  const at = (stop: string) => position.get(stop) ?? -1
  const found =
    direction === 1
      ? stops.findIndex((stop) => at(stop) > here)
      : stops.findLastIndex((stop) => at(stop) < here)
  return found === -1 ? (direction === 1 ? 0 : stops.length - 1) : found
}
