/** A direction along the page. */
export type Direction = 1 | -1

type From = {
  /** All places of the page, in reading order. */
  order: readonly string[]
  /** Where one is; null before anything was visited. */
  current: string | null
  /** The stop that one is at; null where one came there otherwise. */
  index: number | null
  direction: Direction
}

/**
 * The index of the next stop along the page, round again at its end; null where there are none. `stops` are the places of the
 * stops in reading order. Several may have the same place: they are visited one by one.
 */
export function stepAmong(stops: readonly string[], from: From): number | null {
  const { current, index, direction } = from
  if (stops.length === 0) return null
  if (index !== null && stops[index] === current)
    return (index + direction + stops.length) % stops.length
  const found = nearest(stops, from)
  if (found !== -1) return found
  return direction === 1 ? 0 : stops.length - 1
}

function nearest(stops: readonly string[], { order, current, direction }: From): number {
  const position = new Map(order.map((place, i) => [place, i]))
  const at = (place: string) => position.get(place) ?? -1
  const here = current === null ? -1 : at(current)
  return direction === 1
    ? stops.findIndex((stop) => at(stop) > here)
    : stops.findLastIndex((stop) => at(stop) < here)
}
