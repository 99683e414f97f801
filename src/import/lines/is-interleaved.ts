import { endsSentence, startsLower } from '@/domain/text/sentence'

/**
 * Whether every line of a text is followed by an empty one, as some PDF viewers hand text over: then an empty
 * line means nothing. A text of one-line paragraphs is not: there the lines do not run on into the next.
 */
export function isInterleaved(rows: readonly string[]): boolean {
  const lines = rows.filter((row) => row.trim() !== '')
  if (lines.length < 4) return false
  const followed = rows.filter((row, i) => row.trim() !== '' && rows[i + 1] === '').length
  return followed >= lines.length * 0.7 && runningOn(lines) >= lines.length * 0.2
}

function runningOn(lines: readonly string[]): number {
  return lines.filter((line, i) => !endsSentence(line) && startsLower(lines[i + 1] ?? '')).length
}
