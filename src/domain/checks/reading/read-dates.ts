import { MONTH, monthNumber } from '../../text/month'

/** A date or period that a text tells: its first and last day (`to` may name a 31st that is not there), and its words. */
export type ToldDate = { from: string; to: string; text: string; start: number; end: number }

const YEAR = String.raw`(?:19|20)\d{2}`
const DATE = new RegExp(
  String.raw`(?<![\p{L}\p{N}])(?:(?:(?<day>\d{1,2})(?:\.|st|nd|rd|th)?\s?)?(?<month>${MONTH})(?![\p{L}])\.?(?:\s(?<late>\d{1,2}),)?(?:\s(?<year>${YEAR}))?|(?<only>${YEAR}))(?![\p{L}\p{N}])`,
  'giu',
)
const THROUGH = /^\s?(?:[-–—]|til|to)\s?$/u
const LONGEST_BETWEEN = 5
const AND = /^\s(?:og|and)\s$/u

type Read = {
  day: string | null
  month: string | null
  year: string | null
  start: number
  end: number
}

/** The dates and periods of a text, in order. What has no year, its own or that of the period it begins, is none. */
export function readDates(text: string): ToldDate[] {
  const read = [...text.matchAll(DATE)].map(partsOf)
  const dates: ToldDate[] = []
  for (let i = 0; i < read.length; i += 1) {
    const first = read[i]
    const second = read[i + 1]
    if (!first) continue
    const told = second && isPeriod(text, [first, second]) ? periodOf(first, second) : dayOf(first)
    if (!told) continue
    if (told.end > first.end) i += 1
    dates.push({ ...told, text: text.slice(told.start, told.end) })
  }
  return dates
}

/** Whether two dates may be the same: one lies in the other, or they overlap. */
export function mayBeSame(a: ToldDate, b: ToldDate): boolean {
  return a.from <= b.to && b.from <= a.to
}

function partsOf({ 0: words, index, groups = {} }: RegExpExecArray): Read {
  const { day, month, late, year, only } = groups
  const number = monthNumber(month ?? '')
  return {
    day: twoDigits(day ?? late),
    month: twoDigits(number?.toString()),
    year: year ?? only ?? null,
    start: index,
    end: index + words.length,
  }
}

function twoDigits(digits: string | undefined): string | null {
  return digits?.padStart(2, '0') ?? null
}

/** "april–juni 2022" and "2020–2021" are each one period; "2020 og 2021" are two years. */
function isPeriod(text: string, [first, second]: readonly [Read, Read]): boolean {
  const between = text.slice(first.end, Math.min(second.start, first.end + LONGEST_BETWEEN))
  if (second.year === null || second.start - first.end > LONGEST_BETWEEN) return false
  return THROUGH.test(between) || (first.year === null && AND.test(between))
}

function periodOf(first: Read, second: Read) {
  const from = firstDay({ ...first, year: first.year ?? second.year })
  const to = lastDay(second)
  return from !== null && to !== null && from <= to
    ? { from, to, start: first.start, end: second.end }
    : dayOf(first)
}

function dayOf(date: Read) {
  const from = firstDay(date)
  const to = lastDay(date)
  return from !== null && to !== null ? { from, to, start: date.start, end: date.end } : null
}

function firstDay({ day, month, year }: Read): string | null {
  return year === null ? null : `${year}-${month ?? '01'}-${(month && day) ?? '01'}`
}

function lastDay({ day, month, year }: Read): string | null {
  return year === null ? null : `${year}-${month ?? '12'}-${(month && day) ?? '31'}`
}
