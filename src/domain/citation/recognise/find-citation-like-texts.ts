import type { Citation, Reference } from '../../content/inline'
import { findCitations } from './find-citations'
import type { FoundCitation, FoundReference } from './grammar/found-citation'
import { workKey, type Work } from './grammar/work'
import { knownNames } from './known-names'
import type { SourceRegister } from './source-register'

/** A work that no source of the library is for certain; `candidates` are the sources that it may be. */
export type UnknownWork = { work: Work; candidates: string[] }

/** A reference whose source is null where the work is unknown. */
export type RecognisedReference = Omit<Reference, 'source'> & { source: string | null; work: Work }

/** A stretch of text that reads as a citation, and what it would be as one. */
export type CitationLikeText = {
  start: number
  end: number
  citation: { mode: Citation['mode']; references: RecognisedReference[] }
  unknown: UnknownWork[]
}

/** All stretches of a text that read as citations, in order, with the sources of the library that they mean. */
export function findCitationLikeTexts(text: string, library: SourceRegister): CitationLikeText[] {
  const known = new Set([...library.names, ...knownNames([text])])
  return findCitations(text, known).map((found) => recognised(found, library))
}

/** A recognised text as a citation, or null while one of its works is neither known nor given by `sourceOf`. */
export function citationOf(
  { citation: { mode, references } }: CitationLikeText,
  { id, sourceOf }: { id: string; sourceOf: (work: Work) => string | null },
): Citation | null {
  const cited = references.flatMap(({ work, source, ...around }) => {
    const found = source ?? sourceOf(work)
    return found === null ? [] : [{ source: found, ...around }]
  })
  return cited.length < references.length ? null : { type: 'citation', id, mode, references: cited }
}

function recognised(
  { start, end, mode, references }: FoundCitation,
  library: SourceRegister,
): CitationLikeText {
  const matched = references.map((reference) => ({
    reference,
    match: library.match(reference.work),
  }))
  const unknown = matched.flatMap(({ reference: { work }, match }) =>
    match.source === null ? [{ work, candidates: match.candidates }] : [],
  )
  const read = matched.map(({ reference, match }) => referenceTo(reference, match.source))
  return { start, end, citation: { mode, references: read }, unknown: onceEach(unknown) }
}

function referenceTo(reference: FoundReference, source: string | null): RecognisedReference {
  return { ...reference, source }
}

function onceEach(unknown: readonly UnknownWork[]): UnknownWork[] {
  const byWork = new Map(unknown.map((one) => [workKey(one.work), one]))
  return [...byWork.values()]
}
