import type { Section } from '../../content/block'
import type { ContentBody } from '../../content/walk'
import type { SectionComparison, SectionPlace } from '../content-comparison'
import { stableIds } from '../order/stable-ids'

/** A section's own line of a comparison, before its blocks are with it. */
export type SectionLine = Omit<SectionComparison, 'blocks'>

/** All sections of two contents by their ids, the boilerplate too, in no promised order; see `arranged`. */
export function compareSections(before: ContentBody, after: ContentBody): SectionLine[] {
  const [old, fresh] = [placesOf(before), placesOf(after)]
  const stayed = stayedSections(old, fresh)
  return [...new Set([...old.keys(), ...fresh.keys()])].map((id) => {
    const [from, to] = [old.get(id) ?? null, fresh.get(id) ?? null]
    const isBoth = from !== null && to !== null
    return {
      id,
      before: from,
      after: to,
      kind: isBoth ? 'kept' : from === null ? 'added' : 'removed',
      moved: isBoth && !stayed.has(id),
      renamed: isBoth && from.title !== to.title,
    }
  })
}

/** The sections that stand under the section they stood under, in the same order among each other. */
function stayedSections(
  old: Map<string, SectionPlace>,
  fresh: Map<string, SectionPlace>,
): Set<string> {
  const isSame = (id: string) => {
    const [from, to] = [old.get(id), fresh.get(id)]
    return from && to && parentOf(from) === parentOf(to)
  }
  const before = Map.groupBy([...old.keys()].filter(isSame), (id) => parentOf(old.get(id)))
  const after = Map.groupBy([...fresh.keys()].filter(isSame), (id) => parentOf(fresh.get(id)))
  return new Set(
    [...before].flatMap(([parent, ids]) => [...stableIds(ids, after.get(parent) ?? [])]),
  )
}

// The boilerplate stands apart from the sections that have none above them.
function parentOf(place: SectionPlace | undefined): string | null | undefined {
  return place?.number === null ? undefined : place?.parent
}

function placesOf({ sections, boilerplate }: ContentBody): Map<string, SectionPlace> {
  const places = new Map<string, SectionPlace>()
  gather(sections, { places, parent: null, above: '' })
  if (boilerplate)
    places.set(boilerplate.id, { title: boilerplate.title, number: null, parent: null, index: 0 })
  return places
}

function gather(
  sections: readonly Section[],
  {
    places,
    parent,
    above,
  }: { places: Map<string, SectionPlace>; parent: string | null; above: string },
): void {
  sections.forEach(({ id, title, sections: below }, index) => {
    const number = `${above}${index + 1}`
    places.set(id, { title, number, parent, index })
    gather(below, { places, parent: id, above: `${number}.` })
  })
}
