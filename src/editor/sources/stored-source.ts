import { z } from 'zod'
import type { CitableSource } from '@/domain/citation/citable-source'
import { consentedSource } from '@/domain/citation/consented-source'
import { blankSource } from '@/domain/content/blank-source'
import type { DraftSource } from '@/domain/content/manuscript'
import { CONSENT_LEVELS, SOURCE_TYPES, type Name } from '@/domain/content/source'

const line = z.string().nullish()
const StoredName = z.object({ family: line, given: line, literal: line })

/** A source document of the library, as far as a citation needs it. */
export const StoredSource = z.object({
  id: z.string(),
  type: z.enum(SOURCE_TYPES).nullish(),
  shortName: line,
  title: line,
  issued: line,
  publisher: line,
  isbn: line,
  doi: line,
  consent: z.enum(CONSENT_LEVELS).nullish(),
  role: line,
  authors: z.array(StoredName).nullish(),
})
type StoredSource = z.infer<typeof StoredSource>

/**
 * A source as it is cited: an oral one by no more than it has agreed to, since citations are copied to other programs. Its
 * year letter is given in the edition, not in the library.
 */
export function citableSource(stored: StoredSource): CitableSource {
  const { id, type, shortName, authors, title, issued, yearSuffix, publisher, isbn, doi } =
    consentedSource(draftOf(stored), 'nb')
  return { id, type, shortName, authors, title, issued, yearSuffix, publisher, isbn, doi }
}

function draftOf({ authors, ...stored }: StoredSource): DraftSource {
  const said = Object.entries(stored).filter(([, value]) => value !== null)
  return {
    ...blankSource(stored.id),
    ...Object.fromEntries(said),
    authors: (authors ?? []).flatMap(namesOf),
  }
}

/** The name in a row of authors; none in an empty row. */
export function namesOf({ family, given, literal }: z.infer<typeof StoredName>): Name[] {
  if (family) return [{ family, given: given ?? null }]
  return literal ? [{ literal }] : []
}
