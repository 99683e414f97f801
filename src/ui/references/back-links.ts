import type { Citation } from '@/domain/content/inline'
import { walkInlines, type InlineVisit } from '@/domain/content/walk'
import type { Reading } from '../article/reading'

/** A citation of a source: its anchor, and words for where it is, such as "kap. 2.1" or "note 3". */
export type BackLink = { citation: string; name: string }

/** Every place that cites each source, in reading order; a second one at the same place is "kap. 2.1 (2)". */
export function backLinks(reading: Reading): Map<string, BackLink[]> {
  const places = new Map<string, BackLink[]>()
  for (const visit of walkInlines(reading.content))
    if (visit.inline.type === 'citation')
      addPlaces(places, namedPlace(visit.inline, { visit, reading }))
  return places
}

type Named = BackLink & { sources: ReadonlySet<string> }

function addPlaces(places: Map<string, BackLink[]>, { sources, citation, name }: Named): void {
  for (const source of sources) {
    const earlier = places.get(source) ?? []
    const same = earlier.filter((place) => place.name.replace(/ \(\d+\)$/, '') === name).length
    const place = { citation, name: same === 0 ? name : `${name} (${same + 1})` }
    places.set(source, [...earlier, place])
  }
}

function namedPlace(
  { id, references }: Citation,
  { visit, reading }: { visit: InlineVisit; reading: Reading },
): Named {
  const sources = new Set(references.map(({ source }) => source))
  return { citation: id, name: placeName(visit, reading), sources }
}

function placeName(
  { footnote, block, section }: InlineVisit,
  { numbering, words }: Reading,
): string {
  const note = footnote && numbering.footnotes.get(footnote.id)
  if (note) return words.noteInText(note.number)
  const table = numbering.tables.get(block)
  if (table !== undefined) return words.tableInText(table)
  return section.number === null ? section.title : words.chapter(section.number)
}
