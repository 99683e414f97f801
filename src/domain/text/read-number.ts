import type { ReportLanguage } from '../content/report-content'

/** A number as it was read: `decimals` is how many it was written with, `isPercent` whether a sign or word for per cent follows. */
export type ReadNumber = { value: number; decimals: number; isPercent: boolean }

/** A number in a text, with where it begins and ends, its per cent included. */
export type FoundNumber = ReadNumber & { start: number; end: number }

const SPACE = String.raw`[ \u00A0\u202F]`
const PERCENT = String.raw`(?<percent>\s?(?:%|(?:prosent|percent|per\s?cent)(?!\p{L})))?`
// Not behind a letter or in the middle of a date, a time or a section's number.
const START = String.raw`(?<![\p{L}\p{N}])(?<!\d[.,:/])`
const END = String.raw`(?!\p{N})`

const NORWEGIAN = String.raw`\d{1,3}(?:(?:${SPACE}|\.)\d{3}(?!\d))+(?:,\d+)?|\d+(?:,\d+)?`
const ENGLISH = String.raw`\d{1,3}(?:(?:${SPACE}|,)\d{3}(?!\d))+(?:\.\d+)?|\d+(?:\.\d+)?`

const MINUS = /[-−]/u

const MARKS = {
  nb: { decimal: ',', written: NORWEGIAN },
  nn: { decimal: ',', written: NORWEGIAN },
  en: { decimal: '.', written: ENGLISH },
} as const satisfies Record<ReportLanguage, { decimal: string; written: string }>

/**
 * Reads a text that is a number and nothing else, as its language writes it: "1 240", "1.240", "1,5" and "26 %" in
 * Norwegian, "1,240" and "1.5" in English. Null for anything else. What can only be meant as a decimal is read as one
 * in either language.
 */
export function readNumber(text: string, language: ReportLanguage): ReadNumber | null {
  const [sign, rest] = signOf(text.trim())
  const [number] = findNumbers(rest, language)
  if (number?.start !== 0 || number.end !== rest.length) return foreignDecimal(text)
  const { value, decimals, isPercent } = number
  return { value: MINUS.test(sign) ? -value : value, decimals, isPercent }
}

/** Every number in a running text, in order. Takes time in proportion to the text. */
export function findNumbers(text: string, language: ReportLanguage): FoundNumber[] {
  const { decimal, written } = MARKS[language]
  const pattern = new RegExp(`${START}(?<number>${written})${END}${PERCENT}`, 'giu')
  return [...text.matchAll(pattern)].flatMap(({ 0: all, index, groups }) => {
    const [whole = '', fraction = ''] = (groups?.number ?? '').split(decimal)
    const value = Number(`${whole.replace(/\D/g, '')}.${fraction || '0'}`)
    // A row of hundreds of digits is no number that anybody counted to.
    if (!Number.isFinite(value)) return []
    const isPercent = groups?.percent !== undefined
    return [{ value, decimals: fraction.length, isPercent, start: index, end: index + all.length }]
  })
}

function signOf(text: string): [string, string] {
  const sign = /^[-−+]/u.exec(text)?.[0] ?? ''
  return [sign, text.slice(sign.length)]
}

// A report in one language may hold a table that was copied from another.
function foreignDecimal(text: string): ReadNumber | null {
  const [, number = '', percent] =
    /^\s*[+]?([-−]?\d+[.,]\d{1,2}|[-−]?\d+[.,]\d{4,})\s?(%)?\s*$/u.exec(text) ?? []
  if (number === '') return null
  const value = Number(number.replace(',', '.').replace('−', '-'))
  return { value, decimals: number.split(/[.,]/)[1]?.length ?? 0, isPercent: percent !== undefined }
}
