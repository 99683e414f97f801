import { Period } from '@/domain/content/identifier'
import { MONTH, monthNumber } from '@/domain/text/month'

const POINT = String.raw`(?:(?:(\d{1,2})\.?\s+)?(${MONTH})\.?(?:\s+(\d{4}))?|(\d{4}))`
const PERIOD = new RegExp(
  String.raw`^(?:i|fra|from|in|between|mellom)?\s*${POINT}(?:\s*(?:[-–—]|til|to|og|and)\s*${POINT})?$`,
  'iu',
)

type Point = { day: string | null; month: number | null; year: string }

/** A period in words as ISO 8601: "1. april – 30. juni 2022" is `2022-04-01/2022-06-30`. Null for anything else. */
export function readPeriod(text: string): string | null {
  const match = PERIOD.exec(text.trim())
  if (!match) return null
  const last = readPoint(match.slice(5, 9), null)
  const first = readPoint(match.slice(1, 5), last?.year ?? null)
  if (!first) return null
  const period = [first, ...(last ? [last] : [])].map(isoPoint).join('/')
  return Period.safeParse(period).success && exists([first, last]) ? period : null
}

function readPoint(groups: readonly (string | undefined)[], fallback: string | null): Point | null {
  const [day, month, monthYear, yearAlone] = groups
  const year = monthYear ?? yearAlone ?? fallback
  if (year === null || (month === undefined && yearAlone === undefined)) return null
  return { day: day ?? null, month: month === undefined ? null : monthNumber(month), year }
}

function isoPoint({ day, month, year }: Point): string {
  const parts = [month, day].filter((part) => part !== null)
  return [year, ...parts.map((part) => String(part).padStart(2, '0'))].join('-')
}

function exists(points: readonly (Point | null)[]): boolean {
  return points.every((point) => {
    if (!point?.day) return true
    const date = new Date(Date.UTC(Number(point.year), (point.month ?? 1) - 1, Number(point.day)))
    return date.getUTCMonth() + 1 === point.month
  })
}
