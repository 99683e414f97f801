import { dateText } from '@/domain/citation/date-text'
import type { ReportLanguage } from '@/domain/content/report-content'
import { calendarDay } from '@/domain/text/calendar-day'
import { wordsIn } from './messages/words'

const OSLO = { timeZone: 'Europe/Oslo', hour: '2-digit', minute: '2-digit' } as const
const TIMES = {
  nb: new Intl.DateTimeFormat('nb-NO', OSLO),
  nn: new Intl.DateTimeFormat('nb-NO', OSLO),
  en: new Intl.DateTimeFormat('en-GB', OSLO),
} as const satisfies Record<ReportLanguage, Intl.DateTimeFormat>

/** A moment in words, with the day and the time that it has in Norway. */
export function Moment({ at, language }: { at: string; language: ReportLanguage }) {
  const moment = new Date(at)
  const day = dateText(calendarDay(moment), language)
  const time = TIMES[language].format(moment).replace(':', language === 'en' ? ':' : '.')
  return <time dateTime={at}>{wordsIn(language).atTime(day, time)}</time>
}
