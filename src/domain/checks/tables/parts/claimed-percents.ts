import type { ReportLanguage } from '../../../content/report-content'
import { findNumbers } from '../../../text/read-number'

/** A percentage that a text claims, as written, and between which values what it was computed from may lie. */
export type ClaimedPercent = { value: number; from: number; to: number }

// "Over 50 %" is not said of 75 %, but "over half" may be.
const ROUND = 10
const HALF_ROUND = 25
const ABOUT = 5
const HALF_ABOUT = 2.5

const BEFORE = {
  above: /(?:over|mer enn|meir enn|minst|drøyt|drygt|more than|above|at least|well over)\s*$/iu,
  below:
    /(?:under|mindre enn|nesten|nær|knapt|opptil|less than|below|almost|nearly|close to|up to)\s*$/iu,
  about: /(?:om lag|omlag|rundt|cirka|ca\.?|omtrent|about|around|roughly|approximately)\s*$/iu,
}
const HALF = /(?<!\p{L})(?:halvparten|halvdelen|half)(?!\p{L})/giu
const RANGE = /(\d+(?:[.,]\d+)?)\s?[-–]\s?$/u

/** The percentages that a sentence claims, "halvparten" and "half" among them. */
export function claimedPercents(sentence: string, language: ReportLanguage): ClaimedPercent[] {
  const numbers = findNumbers(sentence, language).filter(({ isPercent }) => isPercent)
  const written = numbers.map(({ value, decimals, start }) => {
    const before = sentence.slice(0, start)
    const [, low] = RANGE.exec(before.slice(-12)) ?? []
    const exact = 0.5 * 10 ** -decimals
    if (low !== undefined)
      return { value, from: Number(low.replace(',', '.')) - exact, to: value + exact }
    return { value, ...bounds(value, { before, exact, round: ROUND }) }
  })
  const halves = [...sentence.matchAll(HALF)].map(({ index }) => ({
    value: 50,
    ...bounds(50, { before: sentence.slice(0, index), exact: HALF_ABOUT, round: HALF_ROUND }),
  }))
  return [...written, ...halves]
}

function bounds(
  value: number,
  { before, exact, round }: { before: string; exact: number; round: number },
): { from: number; to: number } {
  const words = before.slice(-20)
  if (BEFORE.above.test(words)) return { from: value, to: value + round }
  if (BEFORE.below.test(words)) return { from: value - round, to: value }
  const spread = BEFORE.about.test(words) ? ABOUT : exact
  return { from: value - spread, to: value + spread }
}
