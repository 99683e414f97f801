import { walkInlines, type InlineVisit } from '@/domain/content/walk'
import type { Reading } from '../article/reading'

/** A citation of a source: its anchor, and words for where it is, such as "kap. 2.1" or "note 3". */
export type BackLink = { citation: string; name: string }

/** Every place that cites each source, in reading order; a second one at the same place is "kap. 2.1 (2)". */
export function backLinks(reading: Reading): Map<string, BackLink[]> {
  const citings = [...walkInlines(reading.content)].flatMap((visit) => citingsAt(visit, reading))
  const bySource = Map.groupBy(citings, ({ source }) => source)
  return new Map([...bySource].map(([source, links]) => [source, withOrdinals(links)]))
}

function citingsAt(visit: InlineVisit, reading: Reading): (BackLink & { source: string })[] {
  const { inline } = visit
  if (inline.type !== 'citation') return []
  const name = placeName(visit, reading)
  const sources = new Set(inline.references.map(({ source }) => source))
  return [...sources].map((source) => ({ source, citation: inline.id, name }))
}

function withOrdinals(links: readonly BackLink[]): BackLink[] {
  const counts = new Map<string, number>()
  return links.map(({ citation, name }) => {
    const count = (counts.get(name) ?? 0) + 1
    counts.set(name, count)
    return { citation, name: count === 1 ? name : `${name} (${count})` }
  })
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
