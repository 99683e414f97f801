import { CalendarDate } from '@/domain/content/identifier'
import { MONTH, monthNumber } from '@/domain/text/month'

const FORMS = [
  /^(?<year>\d{4})-(?<month>\d{2})-(?<day>\d{2})(?:T00:00:00(?:\.0+)?Z?)?$/,
  /^(?<day>\d{1,2})(?<sign>[./])(?<month>\d{1,2})\k<sign>(?<year>\d{4})$/,
  new RegExp(String.raw`^(?<day>\d{1,2})\.? (?<month>${MONTH})\.?,? (?<year>\d{4})$`, 'i'),
  new RegExp(String.raw`^(?<month>${MONTH})\.? (?<day>\d{1,2}),? (?<year>\d{4})$`, 'i'),
]

/** A whole date in figures or words as ISO 8601; day before month, as in Norway. Null for all else. */
export function readDate(text: string): string | null {
  const plain = text.trim().slice(0, 40).replace(/\s+/g, ' ')
  for (const form of FORMS) {
    const groups = form.exec(plain)?.groups
    if (groups) return existing(groups)
  }
  return null
}

function existing({ year = '', month = '', day = '' }: Record<string, string>): string | null {
  const number = monthNumber(month) ?? month
  const date = [year, String(number).padStart(2, '0'), day.padStart(2, '0')].join('-')
  return CalendarDate.safeParse(date).success ? date : null
}
