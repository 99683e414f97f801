import { z } from 'zod'
import { sha256 } from '../content/canonical'
import { canonicalJson } from '../content/canonical-json'

/** What is stored beside sealed fields: their canonical JSON, and its hash, which whatever follows carries as `previous`. */
export type Seal = { seal: string; sealHash: string }

/** The seal of some fields. One that is undefined is not in it. */
export function sealOf(fields: Readonly<Record<string, unknown>>): Seal {
  const seal = canonicalJson(fields)
  return { seal, sealHash: sha256(seal) }
}

/**
 * The sealed fields that are no longer what the stored seal says; `seal` or `sealHash` where it is the seal that was touched.
 * None when nothing was.
 */
export function brokenSeal<Field extends string>(
  { seal, sealHash }: Seal,
  fields: Readonly<Record<Field, unknown>>,
): (Field | keyof Seal)[] {
  const isWhole = sealOf(fields).seal === seal
  if (sha256(seal) !== sealHash) return [isWhole ? 'sealHash' : 'seal']
  if (isWhole) return []
  const sealed = Sealed.safeParse(jsonOf(seal)).data
  const names = namesOf(fields)
  const touched = sealed ? names.filter((name) => !isSame(sealed[name], fields[name])) : []
  return touched.length > 0 ? touched : ['seal']
}

/** What a text says as JSON; undefined when it says nothing, since even that must be found and named. */
export function jsonOf(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return undefined
  }
}

const Sealed = z.record(z.string(), z.unknown())

function isSame(a: unknown, b: unknown): boolean {
  return canonicalJson({ value: a }) === canonicalJson({ value: b })
}

function namesOf<Field extends string>(fields: Readonly<Record<Field, unknown>>): Field[] {
  const names: string[] = Object.keys(fields)
  return names.filter((name): name is Field => name in fields)
}
