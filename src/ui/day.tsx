import { dateText } from '@/domain/citation/date-text'
import type { ReportLanguage } from '@/domain/content/report-content'
import { calendarDay } from '@/domain/text/calendar-day'

/** A date in words. A moment is given the date that it had in Norway. */
export function Day({ date, language }: { date: string; language: ReportLanguage }) {
  return <time dateTime={date}>{dateText(calendarDate(date), language)}</time>
}

function calendarDate(date: string): string {
  return date.includes('T') ? calendarDay(new Date(date)) : date
}
