import { createHash } from 'node:crypto'
import { canonicalJson } from './canonical-json'
import type { ReportContent } from './report-content'

/** A content's canonical bytes as text, and their hash. */
export type Pinned = { canonical: string; sha256: string }

/** The SHA-256 of a text's UTF-8 bytes, as 64 lower-case hexadecimal digits. */
export function sha256(text: string): string {
  return createHash('sha256').update(text, 'utf8').digest('hex')
}

/** Pins a content: its canonical bytes and their hash. */
export function pinContent(content: ReportContent): Pinned {
  const canonical = canonicalJson(content)
  return { canonical, sha256: sha256(canonical) }
}
