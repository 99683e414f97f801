import type { Reference } from '../content/inline'
import { citeName } from './cite-name'
import type { CitableSource } from './citable-source'

/** A reference together with the work that it points at. */
export type CitedWork = { reference: Reference; source: CitableSource }

/**
 * Gathers neighbours that share a name, as in `(MINUSMA 2022a,b,c)`. A locator, or words of the author's between
 * two works, keeps them apart, since it would be unclear which of them it speaks of.
 */
export function groupWorks(works: readonly CitedWork[]): CitedWork[][] {
  const groups: CitedWork[][] = []
  for (const work of works) {
    const group = groups.at(-1)
    if (group && group.every((earlier) => goTogether(earlier, work))) group.push(work)
    else groups.push([work])
  }
  return groups
}

function goTogether(earlier: CitedWork, later: CitedWork): boolean {
  const isApart =
    earlier.reference.locator ??
    earlier.reference.suffix ??
    later.reference.locator ??
    later.reference.prefix
  return isApart === undefined && nameOf(earlier) === nameOf(later)
}

function nameOf({ source }: CitedWork): string {
  return citeName(source, { form: 'parenthetical', language: 'nb' })
}
