import { mergedOrder } from '../order/merged-order'

type Side = 'before' | 'after'
type Placed = { id: string } & Record<Side, number | null>

/** Columns (or rows) in one merged order. */
export function arrangedLines<Line extends Placed>(lines: readonly Line[]): Line[] {
  const byId = new Map(lines.map((line) => [line.id, line]))
  return mergedOrder(inOrder(lines, 'before'), inOrder(lines, 'after')).flatMap(
    (id) => byId.get(id) ?? [],
  )
}

function inOrder(lines: readonly Placed[], side: Side): string[] {
  return lines
    .flatMap(({ id, [side]: index }) => (index === null ? [] : [{ id, index }]))
    .toSorted((a, b) => a.index - b.index)
    .map(({ id }) => id)
}
