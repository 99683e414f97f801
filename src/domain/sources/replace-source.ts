import { Citation, type Reference } from '../content/inline'
import { isRecord, recordsIn, type JsonRecord } from '../content/records-in'

/** Which source is cited in place of which. */
export type Replacement = { keep: string; drop: string }

/**
 * Stored text in which every citation of one source is one of another, and how many citations that were. Editor state,
 * footnotes and table rows all hold a citation as the same object, so that alone is looked for; all else stays as it is.
 */
export function replaceSource<T>(
  stored: T,
  replacement: Replacement,
): { text: T; citations: number } {
  const text = structuredClone(stored)
  const citing = [...recordsIn(text)].filter((record) => cites(record, replacement.drop))
  for (const record of citing) {
    const { references } = Citation.parse(record)
    record.references = replaceReferences(references, replacement)
  }
  return { text, citations: citing.length }
}

/**
 * References in which one source stands for another. Where the same work would then be named twice with the same
 * locator, the two become one, unless both have the author's own words before or behind them.
 */
export function replaceReferences(
  references: readonly Reference[],
  { keep, drop }: Replacement,
): Reference[] {
  if (!references.some(({ source }) => source === drop)) return [...references]
  const joined: Reference[] = []
  for (const reference of references) {
    const own = reference.source === drop ? { ...reference, source: keep } : reference
    const at = joined.findIndex((other) => own.source === keep && canJoin(other, own))
    if (at < 0) joined.push(own)
    else joined[at] = { ...own, ...joined[at] }
  }
  return joined
}

function canJoin(one: Reference, other: Reference): boolean {
  return (
    one.source === other.source &&
    placeIn(one) === placeIn(other) &&
    isCompatible(one.prefix, other.prefix) &&
    isCompatible(one.suffix, other.suffix)
  )
}

function placeIn({ locator }: Reference): string {
  return locator ? `${locator.label} ${locator.value}` : ''
}

function isCompatible(one: string | undefined, other: string | undefined): boolean {
  return one === undefined || other === undefined || one === other
}

function cites({ type, references }: JsonRecord, source: string): boolean {
  return (
    type === 'citation' &&
    Array.isArray(references) &&
    references.some((reference) => isRecord(reference) && reference.source === source)
  )
}
