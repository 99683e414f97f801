import type { Line } from '@/import/lines/line'
import { endsSentence, startsLower } from '@/domain/text/sentence'
import { textWidth } from '@/import/lines/text-width'

/** How a text is laid out, which decides what the end of a line means. */
export type Layout = {
  /** Lines are cut at the right margin: a line end alone means nothing. */
  wrapped: boolean
  /** Two spaces at a line's end mean the end of a paragraph, as Word writes them to PDF. */
  spacedEnds: boolean
  /** How wide a full line of the text is (`textWidth`). */
  margin: number
}

/** Lines with their layout: what all questions about a place in the text are asked of. */
export type LaidOut = { lines: readonly Line[]; layout: Layout }

const WINDOW = 3
/** A line is full when the next word would have passed the margin; print and our widths differ a little. */
const FULL = 0.97

/** Reads from the lines themselves how they are laid out. */
export function readLayout(lines: readonly Line[]): Layout {
  const next = (i: number) => lines[i + 1]
  const running = lines.filter(
    ({ text }, i) => !next(i)?.gap && !endsSentence(text) && startsLower(next(i)?.text ?? ''),
  )
  const spaced = lines.filter(({ trailing }) => trailing >= 2)
  const spacedSentences = spaced.filter(({ text }) => endsSentence(text))
  return {
    wrapped: running.length > 0 && running.length >= lines.length * 0.15,
    spacedEnds:
      spaced.length >= 3 &&
      spaced.length < lines.length * 0.5 &&
      spacedSentences.length >= spaced.length * 0.6,
    margin: usualMargin(lines),
  }
}

/** How full a line is: 1 where the first word of the next line would just have reached the margin. */
export function fullness(lines: readonly Line[], i: number): number {
  const around = lines.slice(Math.max(0, i - WINDOW), i + WINDOW + 1)
  const margin = Math.max(...around.map(({ text }) => textWidth(text)))
  const word = /^\S*/.exec(lines[i + 1]?.text ?? '')?.[0] ?? ''
  return textWidth(`${lines[i]?.text ?? ''} ${word}`) / margin
}

/** Whether a line stops before the margin, so that something ends there. */
export function isShort(lines: readonly Line[], i: number): boolean {
  return fullness(lines, i) < FULL
}

/** Four lines in five are no wider than this: the fifth may be a caption or boilerplate in small print. */
function usualMargin(lines: readonly Line[]): number {
  const widths = lines.map(({ text }) => textWidth(text)).toSorted((a, b) => a - b)
  return widths[Math.floor(widths.length * 0.8)] ?? 0
}
