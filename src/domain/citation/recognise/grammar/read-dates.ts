import type { Work } from './work'

const YEAR = String.raw`(?:19|20)\d{2}`
const UNDATED = String.raw`(?:u\.\s?å\.?|n\.\s?d\.?)`
const LETTERS = String.raw`[a-z](?:\s?,\s?[a-z](?![\p{L}\p{N}.]))*`
const DATE = String.raw`(?:${YEAR}(?:${LETTERS})?|${UNDATED}(?:-?[a-z](?![\p{L}.]))?)`

/** A regular expression's source for the dates of a citation: `2021b`, `2022a,b,c`, `2021, 2022`, `u.å.`. */
export const DATES = String.raw`${DATE}(?:\s?[,;]\s?${DATE})*(?![\p{L}\p{N}]|\s?[–-]\s?\d)`

/** When a work came out: its year, null for an undated one, and the letter behind it. */
export type WorkDate = Pick<Work, 'year' | 'letter'>

/** Reads what `DATES` matches: one entry for each work. */
export function readDates(text: string): WorkDate[] {
  const dates = [...text.matchAll(new RegExp(DATE, 'gu'))]
  return dates.flatMap(([date]) => {
    const year = new RegExp(`^${YEAR}`).exec(date)?.[0] ?? null
    const rest = date.replace(new RegExp(`^(?:${YEAR}|${UNDATED}-?)`, 'u'), '')
    const letters = rest.match(/[a-z]/g) ?? [null]
    return letters.map((letter) => ({ year, letter }))
  })
}
