import { stableIds } from './stable-ids'

/**
 * One order for two: the second, with what only the first has where it stood, between its neighbours that stayed. At one
 * place, what only the first has comes before what is new there.
 */
export function mergedOrder(before: readonly string[], after: readonly string[]): string[] {
  const held = new Set(after)
  const stable = stableIds(before, after)
  const gone = gapsOf(before, { stable, isShown: (id) => !held.has(id) })
  const come = gapsOf(after, { stable, isShown: () => true })
  return [...come].flatMap(([anchor, ids]) => [
    ...(anchor === null ? [] : [anchor]),
    ...(gone.get(anchor) ?? []),
    ...ids,
  ])
}

/** What stands behind each stable id, up to the next; before the first, behind null. */
function gapsOf(
  ids: readonly string[],
  { stable, isShown }: { stable: ReadonlySet<string>; isShown: (id: string) => boolean },
): Map<string | null, string[]> {
  let gap: string[] = []
  const gaps = new Map<string | null, string[]>([[null, gap]])
  for (const id of ids) {
    if (stable.has(id)) gaps.set(id, (gap = []))
    else if (isShown(id)) gap.push(id)
  }
  return gaps
}
