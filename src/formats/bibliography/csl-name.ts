import { Name } from '@/domain/content/source'
import type { CslName } from './csl-item'
import { plainLine } from './plain-line'

const OTHERS = /^(others|et al\.?|mfl\.?|m\.fl\.)$/i
const ACRONYM = /^(.{4,}?) \(([A-Z][A-Za-z0-9-]{1,14})\)$/

/** The names of a record: a person where there is a given name, else a body. "And others" is no name. */
export function namesOf(names: readonly CslName[] = []): Name[] {
  return names.flatMap((name) => Name.safeParse(nameOf(name)).data ?? [])
}

/** A body's name and the acronym behind it, as in "Human Rights Watch (HRW)". */
export function withoutAcronym(name: Name): { name: Name; acronym: string | null } {
  const [, whole, acronym] = ('literal' in name && ACRONYM.exec(name.literal)) || []
  return whole !== undefined && acronym !== undefined
    ? { name: { literal: whole }, acronym }
    : { name, acronym: null }
}

function nameOf(name: CslName): unknown {
  const family = joined(name['non-dropping-particle'], name.family)
  const given = joined(name.given, name['dropping-particle'], name.suffix)
  const literal = plainLine(name.literal, 300) ?? family
  if (literal !== null && OTHERS.test(literal)) return null
  return family !== null && given !== null ? { family, given } : { literal: literal ?? given }
}

function joined(...parts: (string | undefined)[]): string | null {
  return plainLine(parts.filter(Boolean).join(' '), 200)
}
