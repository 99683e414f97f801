import canonicalize from 'canonicalize'
import { createHash } from 'node:crypto'
import type { ReportContent } from './report-content'

/** A content's canonical bytes as text, and their hash. */
export type Pinned = { canonical: string; sha256: string }

/** A JSON value as canonical text (RFC 8785): equal values have equal text. */
export function canonicalJson(value: unknown): string {
  const text = canonicalize(value)
  if (text === undefined) throw new TypeError('This value has no JSON form')
  return text
}

/** The SHA-256 of a text's UTF-8 bytes, as 64 lower-case hexadecimal digits. */
export function sha256(text: string): string {
  return createHash('sha256').update(text, 'utf8').digest('hex')
}

/** Pins a content: its canonical bytes and their hash. */
export function pinContent(content: ReportContent): Pinned {
  const canonical = canonicalJson(content)
  return { canonical, sha256: sha256(canonical) }
}
