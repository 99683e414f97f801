import { z } from 'zod'
import type { CitableSource } from '@/domain/citation/citable-source'
import type { Name } from '@/domain/content/source'

const line = z.string().nullish()
const StoredName = z.object({ family: line, given: line, literal: line })

/** A source document of the library, as far as a citation needs it. */
export const StoredSource = z.object({
  id: z.string(),
  shortName: line,
  title: line,
  issued: line,
  authors: z.array(StoredName).nullish(),
})
type StoredSource = z.infer<typeof StoredSource>

/** A source as it is cited. Its year letter is given in the edition, not in the library. */
export function citableSource({
  id,
  shortName,
  title,
  issued,
  authors,
}: StoredSource): CitableSource {
  return {
    id,
    shortName: shortName ?? null,
    title: title ?? null,
    issued: issued ?? null,
    authors: (authors ?? []).flatMap(namesOf),
    yearSuffix: null,
  }
}

function namesOf({ family, given, literal }: z.infer<typeof StoredName>): Name[] {
  if (family) return [{ family, given: given ?? null }]
  return literal ? [{ literal }] : []
}
