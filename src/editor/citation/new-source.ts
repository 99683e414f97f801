import { z } from 'zod'
import type { CitableSource } from '@/domain/citation/citable-source'
import type { SourceType } from '@/domain/content/source'
import { citableSource, StoredSource } from '../sources/stored-source'

/** What is asked of a source that is met while writing; the rest is filled in later. */
export type NewSource = {
  shortName: string
  authors: string
  title: string
  type: SourceType
  issued: string
  undated: boolean
  url: string
}

const Made = z.object({ doc: StoredSource })
const Refusal = z.object({ errors: z.array(z.object({ message: z.string() })).min(1) })

/** Puts a source into the library; throws with the library's own words when it is refused. */
export async function makeSource(api: string, source: NewSource): Promise<CitableSource> {
  const response = await fetch(`${api}/sources`, {
    method: 'POST',
    credentials: 'include',
    headers: { 'Content-Type': 'application/json' },
    body: JSON.stringify(sourceDocument(source)),
  })
  const answer: unknown = await response.json()
  if (response.ok) return citableSource(Made.parse(answer).doc)
  throw new Error(Refusal.safeParse(answer).data?.errors[0]?.message ?? String(response.status))
}

/** A new source as the fields of its document: what was left empty is not in it. */
export function sourceDocument({ authors, type, undated, ...lines }: NewSource) {
  const filled = Object.entries(lines).map(([field, value]) => [field, value.trim()] as const)
  return {
    type,
    undated,
    authors: authorsOf(authors),
    ...Object.fromEntries(filled.filter(([, value]) => value !== '')),
  }
}

// "Benjaminsen, Tor; Ba, Boubacar" are people; a name without a comma is a body.
function authorsOf(text: string) {
  const names = text.split(';').map((name) => name.trim())
  return names
    .filter((name) => name !== '')
    .map((name) => {
      const [family = '', given] = name.split(/\s*,\s*/)
      return given === undefined
        ? { kind: 'body' as const, literal: name }
        : { kind: 'person' as const, family, given }
    })
}
