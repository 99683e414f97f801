import type { Replacement } from './replace-source'

/** Year letters by source: those that a report keeps, and those that its newest edition shows. */
export type YearLetters = {
  own: Readonly<Record<string, string>>
  published: ReadonlyMap<string, string>
}

/**
 * A report's own letters when one source takes another's place: a letter that readers know goes along, unless the source
 * that stays has one itself. An edition's letter counts before the report's own, as when a content is assembled.
 */
export function moveYearLetter(
  { own, published }: YearLetters,
  { keep, drop }: Replacement,
): Record<string, string> {
  const { [drop]: ownDropped, ...rest } = own
  const dropped = published.get(drop) ?? ownDropped
  const kept = published.get(keep) ?? own[keep]
  return kept === undefined && dropped !== undefined ? { ...rest, [keep]: dropped } : rest
}
