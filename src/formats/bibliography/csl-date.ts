import { CalendarDate, PartialDate } from '@/domain/content/identifier'
import type { CslDate } from './csl-item'

/** A date as it was understood, and whether some of it was lost on the way. */
export type ReadDate = { date: string | null; undated: boolean; isCut: boolean }

const UNDATED =
  /^(\[?n\.? ?d\.?\]?|u\.? ?å\.?|s\.? ?d\.?|o\.? ?j\.?|no date|udatert|undated|sans date)$/i

/** A date of CSL as exact as it is known; of a period, its beginning. */
export function partialDateOf(date: CslDate = {}): ReadDate {
  const words = wordsOf(date)
  if (UNDATED.test(words)) return { date: null, undated: true, isCut: false }
  const [said = partsIn(words), end] = partsOf(date)
  const read = datedFrom(said)
  const isUnread = read === null && words + said.join() !== ''
  return {
    date: read,
    undated: false,
    isCut: isUnread || end !== undefined || isLonger(said, read ?? ''),
  }
}

function wordsOf({ literal, raw }: CslDate): string {
  return (literal ?? raw ?? '').trim()
}

function partsOf(date: CslDate): number[][] {
  return (date['date-parts'] ?? []).filter((parts) => parts.length > 0)
}

/** A date that names one day, else null. */
export function calendarDateOf(date: CslDate | undefined): string | null {
  const { date: read } = partialDateOf(date)
  return CalendarDate.safeParse(read).data ?? null
}

function partsIn(words: string): number[] {
  const [written = ''] = /(?<!\d)\d{4}(?:[-/.]\d{1,2}){0,2}(?!\d)/.exec(words) ?? []
  return written === '' ? [] : written.split(/[-/.]/).map(Number)
}

/** The most exact date that these parts make: an impossible day or month is left out. */
function datedFrom(parts: readonly number[]): string | null {
  const texts = parts.slice(0, 3).map((part, i) => String(part).padStart(i === 0 ? 4 : 2, '0'))
  for (let length = texts.length; length > 0; length--) {
    const date = texts.slice(0, length).join('-')
    if (PartialDate.safeParse(date).success) return date
  }
  return null
}

function isLonger(said: readonly number[], read: string): boolean {
  return said.filter((part) => part !== 0).length > read.split('-').length
}
