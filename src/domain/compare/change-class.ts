import { canonicalJson } from '../content/canonical-json'
import type { ReportContent } from '../content/report-content'

const FREE = ['marks', 'language', 'url', 'archiveUrl', 'accessed', 'assessedCurrent']
const TYPO = 2

/**
 * The smallest kind of edition that a change may be (R43): `minor` when it touches no more than misspelt words, marks and
 * links, else `major`.
 */
export function changeClass(before: ReportContent, after: ReportContent): 'minor' | 'major' {
  const [old, fresh] = [taken(before), taken(after)]
  const isSameFrame = canonicalJson(old.frame) === canonicalJson(fresh.frame)
  return isSameFrame && areSpelledAlike(old.text, fresh.text) ? 'minor' : 'major'
}

/** A content without its running text, and that text. */
function taken(content: ReportContent): { frame: unknown; text: string } {
  const texts: string[] = []
  const frame: unknown = JSON.parse(JSON.stringify(content), (key, value: unknown) => {
    if (FREE.includes(key)) return undefined
    if (key !== 'text' || typeof value !== 'string') return isRun(value) ? null : runless(value)
    texts.push(value)
    return null
  })
  return { frame, text: texts.join('') }
}

function runless(value: unknown): unknown {
  return Array.isArray(value) ? value.filter((item) => item !== null) : value
}

function isRun(value: unknown): boolean {
  return typeof value === 'object' && value !== null && 'type' in value && value.type === 'text'
}

function areSpelledAlike(before: string, after: string): boolean {
  const [old, fresh] = [before.split(/\s+/), after.split(/\s+/)]
  return old.length === fresh.length && old.every((word, i) => isTypo(word, fresh[i] ?? ''))
}

function isTypo(word: string, other: string): boolean {
  if (word === other) return true
  const end = Math.min(word.length, other.length)
  let start = 0
  while (start < end && word[start] === other[start]) start += 1
  let back = 0
  while (back < end - start && word.at(-1 - back) === other.at(-1 - back)) back += 1
  const changed = Math.max(word.length, other.length) - start - back
  return changed <= TYPO && !/\d/.test(word + other)
}
