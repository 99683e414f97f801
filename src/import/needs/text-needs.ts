import { possibleCitations } from '@/domain/citation/recognise/find-citations'
import type { KnownNames } from '@/domain/citation/recognise/known-names'
import type { NeedsPerson } from './needs-person'

/** The words in one place whose hyphen was guessed away, as one matter. */
export function hyphenNeeds(unsure: readonly string[], where: string): NeedsPerson[] {
  if (unsure.length === 0) return []
  return [{ where, code: 'import-hyphen-unsure', values: { words: unsure.join(', ') } }]
}

/** The brackets in some texts that look like citations but were not understood. */
export function citationNeeds(
  texts: readonly string[],
  { known, where }: { known: KnownNames; where: string },
): NeedsPerson[] {
  const possible = texts.flatMap((text) => possibleCitations(text, known))
  return possible.map((text) => ({ where, code: 'import-possible-citation', values: { text } }))
}
