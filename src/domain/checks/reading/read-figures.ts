import { readDates } from './read-dates'

/** A figure that a text tells, with the word behind it as its unit ('' where there is none). */
export type ToldFigure = { value: number; unit: string; text: string }

const FIGURE =
  /(?<![\p{L}\p{N}.,–-])(\d{1,3}(?:[ \u00a0\u202f.,]\d{3}){1,4}(?!\d)|\d{1,12})(?:,\d{1,4}|\.\d{1,4})?(?![\p{L}\p{N}])(?:[\s\u00a0]?(%|[\p{L}]{1,40}))?/gu
const ORDINAL = /^\.\s?\p{Ll}/u

/** The figures of a text that are no part of a date and no ordinal, in order. */
export function readFigures(text: string): ToldFigure[] {
  return [...withoutDates(text).matchAll(FIGURE)].flatMap((match) => {
    const [whole, digits = '', unit = ''] = match
    const end = match.index + digits.length
    if (ORDINAL.test(text.slice(end, end + 3))) return []
    const value = Number(digits.replace(/\D/g, ''))
    return [{ value, unit: unit.toLowerCase(), text: whole.trim() }]
  })
}

/** The text with blanks in the place of its dates. */
function withoutDates(text: string): string {
  let read = 0
  const pieces = readDates(text).map(({ start, end }) => {
    const before = text.slice(read, start)
    read = end
    return before + ' '.repeat(end - start)
  })
  return pieces.join('') + text.slice(read)
}
