import { blankSource } from '@/domain/content/blank-source'
import type { DraftSource } from '@/domain/content/manuscript'
import type { Name } from '@/domain/content/source'
import { isCapitalised } from '@/domain/citation/recognise/grammar/name-words'
import { nameKey, workKey, type Work } from '@/domain/citation/recognise/grammar/work'

/** The sources of an import, made as their works are first cited. */
export type SourceStubs = { idOf: (work: Work) => string; all: () => DraftSource[] }

/** Opens an empty list of sources; each work gets one, with what its citations say and nothing else. */
export function openSourceStubs(newId: () => string): SourceStubs {
  const stubs = new Map<string, DraftSource>()
  return {
    idOf: (work) => {
      const key = workKey(work)
      const stub = stubs.get(key) ?? stubOf(work, newId())
      stubs.set(key, work.isLaw ? { ...stub, type: 'legislation' } : stub)
      return stub.id
    },
    all: () => [...stubs.values()],
  }
}

function stubOf({ name, year, letter }: Work, id: string): DraftSource {
  const authors = authorsOf(name)
  return {
    ...blankSource(id),
    shortName: authors.length > 0 ? null : name,
    authors,
    issued: year,
    undated: year === null,
    yearSuffix: letter,
  }
}

/** Two or more single family names are people; a name alone may be a person or a body, and stays a name. */
function authorsOf(name: string): Name[] {
  const parts = nameKey(name).split(/\s*,\s+|\s+&\s+/)
  const people =
    parts.length > 1 && parts.every((part) => /^\S+$/.test(part) && isCapitalised(part))
  return people ? parts.map((family) => ({ family, given: null })) : []
}
