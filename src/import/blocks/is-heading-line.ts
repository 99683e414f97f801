import { startsLower } from '@/domain/text/sentence'
import { withoutNoteMarks } from '@/domain/text/note-mark'
import { fullness, type LaidOut } from './layout'

const LONGEST = 120
/** A line that the next word would have nearly filled may be running text. */
const SHORT = 0.93

/** Whether a line, at the beginning of a block, is a heading: short, no sentence, and a new start behind it. */
export function isHeadingLine({ lines, layout }: LaidOut, i: number): boolean {
  const line = lines[i]
  const next = lines[i + 1]
  if (!line || !next || !readsAsHeading(line.text)) return false
  if (startsLower(next.text)) return false
  return next.gap || !layout.wrapped || fullness(lines, i) < SHORT
}

/** Whether a text alone could be a heading, wherever it stands. */
export function readsAsHeading(text: string): boolean {
  const words = withoutNoteMarks(text)
  if (words.length > LONGEST || !/\p{L}/u.test(words)) return false
  return /^(?:\d{1,2}(?:\.\d{1,2})*\.?\s+)?\p{Lu}/u.test(words) && !/[.,;:…/–-]$/u.test(words)
}
