import type { Locator } from '../../content/inline'
import { DATES, readDates } from './grammar/read-dates'
import { LOCATOR, LOCATOR_WORD, readLocator } from './grammar/read-locator'

/** What someone types to cite a work: the words to search for, its date as far as it was said, and the place in it. */
export type CiteQuery = {
  words: string[]
  year: string | null
  letter: string | null
  isUndated: boolean
  locator: Locator | null
}

const DATE = new RegExp(String.raw`(?<![^\s(])\(?(${DATES})(?=[\s),;:]|$)\)?`, 'u')
const ENDING = new RegExp(String.raw`(?<![\p{L}\p{N}./-])(${LOCATOR})\)?$`, 'iu')
/** A page that is typed right behind the year, without a word for it. */
const PAGES = /^[\s,:)]+(\d{1,3}(?:\s?[-–]\s?\d{1,4})?)$/u
/** A word for a place whose number is yet to be typed. */
const BEGUN = new RegExp(String.raw`[\s,]+(?:(?:${LOCATOR_WORD})\.?|§{1,2})$`, 'iu')
const BEGUN_WITH_STOP = new RegExp(String.raw`(?:^|[\s,]+)(?:(?:${LOCATOR_WORD})\.|§{1,2})$`, 'iu')

/** What is meant by `icg 2021b s. 10; hrw 2022`: one entry for each work. The place in a work is never among its words. */
export function parseCiteQuery(query: string): CiteQuery[] {
  return query.split(';').flatMap((part) => parseWork(part.trim().replace(/^\(/, '')))
}

function parseWork(part: string): CiteQuery[] {
  if (part === '') return []
  const { rest, locator } = takeLocator(part)
  const date = DATE.exec(rest)
  if (!date) return [{ ...UNSAID, words: wordsOf(rest), locator }]
  const behind = rest.slice(date.index + date[0].length)
  const words = wordsOf(`${rest.slice(0, date.index)} ${behind}`)
  const dates = readDates(date[1] ?? '')
  return dates.map(({ year, letter }, i) => ({
    ...{ words, year, letter, isUndated: year === null },
    locator: i === dates.length - 1 ? locator : null,
  }))
}

const UNSAID = { year: null, letter: null, isUndated: false } as const

type Taken = { rest: string; locator: Locator | null }

function takeLocator(part: string): Taken {
  const begun = DATE.test(part) ? BEGUN : BEGUN_WITH_STOP
  return takePages(part) ?? takeEnding(part) ?? { rest: part.replace(begun, ''), locator: null }
}

function takePages(part: string): Taken | null {
  const date = DATE.exec(part)
  if (!date) return null
  const [whole, dates = ''] = date
  const [, pages] = PAGES.exec(part.slice(date.index + dates.length)) ?? []
  return pages === undefined ? null : taken(part.slice(0, date.index + whole.length), `s. ${pages}`)
}

function takeEnding(part: string): Taken | null {
  const ending = ENDING.exec(part)
  return ending && taken(part.slice(0, ending.index), ending[1] ?? '')
}

function taken(rest: string, locator: string): Taken {
  return { rest, locator: readLocator(locator) ?? null }
}

function wordsOf(text: string): string[] {
  return text
    .split(/\s+/)
    .map((word) => word.replace(/^[(«“"]+|[),:»”"]+$/g, ''))
    .filter((word) => word !== '')
}
