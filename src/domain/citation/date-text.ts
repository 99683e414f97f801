import type { ReportLanguage } from '../content/report-content'

const NORWEGIAN_MONTHS = [
  'januar',
  'februar',
  'mars',
  'april',
  'mai',
  'juni',
  'juli',
  'august',
  'september',
  'oktober',
  'november',
  'desember',
] as const

const MONTHS = {
  nb: NORWEGIAN_MONTHS,
  nn: NORWEGIAN_MONTHS,
  en: [
    'January',
    'February',
    'March',
    'April',
    'May',
    'June',
    'July',
    'August',
    'September',
    'October',
    'November',
    'December',
  ],
} as const satisfies Record<ReportLanguage, readonly string[]>

type DateParts = { year: string; month: string; day: string }

/** A date as exact as it is known, in words: "17. februar 2022", "februar 2022", "2022". */
export function dateText(date: string, language: ReportLanguage): string {
  const { year, month, day } = dateParts(date, language)
  return spaced([day, month, year])
}

/** The day and month of a date in words, "17. februar"; empty where only the year is known. */
export function dayText(date: string, language: ReportLanguage): string {
  const { month, day } = dateParts(date, language)
  return spaced([day, month])
}

/**
 * A period in words, with what both ends share said once: "1. april – 30. juni 2022", "1.–30. april 2022",
 * "april–juni 2022", "2021–2022".
 */
export function periodText(period: string, language: ReportLanguage): string {
  const [from = '', to] = period.split('/')
  if (to === undefined || to === from) return dateText(from, language)
  return rangeText(dateParts(from, language), dateParts(to, language))
}

function rangeText(from: DateParts, to: DateParts): string {
  const end = spaced([to.day, to.month, to.year])
  if (from.year !== to.year || from.month === '' || to.month === '')
    return ranged(spaced([from.day, from.month, from.year]), end)
  return from.month === to.month && from.day !== '' && to.day !== ''
    ? ranged(from.day, end)
    : ranged(spaced([from.day, from.month]), end)
}

// The dash stands close between single words, and with spaces where a side has several.
function ranged(from: string, to: string): string {
  return from.includes(' ') ? `${from} – ${to}` : `${from}–${to}`
}

function dateParts(date: string, language: ReportLanguage): DateParts {
  const [year = '', month = '', day = ''] = date.split('-')
  const point = language === 'en' ? '' : '.'
  return {
    year,
    month: MONTHS[language][Number(month) - 1] ?? '',
    day: day === '' ? '' : `${Number(day)}${point}`,
  }
}

function spaced(words: readonly string[]): string {
  return words.filter((word) => word !== '').join(' ')
}
