import { walkInlines, type ContentBody } from '../../content/walk'
import type { CitationComparison, ContentComparison, PlacedCitation } from '../content-comparison'
import { isSameContent } from '../same-content'

/** The citations that are new, gone or say something else, in the order of their ids. One that was only moved is neither. */
export function compareCitations(before: ContentBody, after: ContentBody): CitationComparison[] {
  const [old, fresh] = [citationsIn(before), citationsIn(after)]
  return [...new Set([...old.keys(), ...fresh.keys()])]
    .toSorted()
    .flatMap((id) => compareCitation(id, { before: old.get(id), after: fresh.get(id) }))
}

function compareCitation(
  id: string,
  {
    before = null,
    after = null,
  }: { before?: PlacedCitation | null; after?: PlacedCitation | null },
): CitationComparison[] {
  if (before === null || after === null)
    return [{ id, kind: before === null ? 'added' : 'removed', before, after }]
  const isSame = isSameContent(before.citation, after.citation)
  return isSame ? [] : [{ id, kind: 'changed', before, after }]
}

/** How often a source is cited, where that differs, in the order of their ids. */
export function compareCitedTimes(
  before: ContentBody,
  after: ContentBody,
): ContentComparison['citedTimes'] {
  const [old, fresh] = [timesIn(before), timesIn(after)]
  return [...new Set([...old.keys(), ...fresh.keys()])].toSorted().flatMap((source) => {
    const times = { before: old.get(source) ?? 0, after: fresh.get(source) ?? 0 }
    return times.before === times.after ? [] : [{ source, ...times }]
  })
}

function citationsIn(body: ContentBody): Map<string, PlacedCitation> {
  const placed = [...walkInlines(body)].flatMap(({ inline, block }) =>
    inline.type === 'citation' ? [[inline.id, { citation: inline, block }] as const] : [],
  )
  return new Map(placed)
}

function timesIn(body: ContentBody): Map<string, number> {
  const times = new Map<string, number>()
  for (const { citation } of citationsIn(body).values())
    for (const { source } of citation.references) times.set(source, (times.get(source) ?? 0) + 1)
  return times
}
