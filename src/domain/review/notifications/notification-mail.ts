import { dateText } from '../../citation/date-text'
import { visibleText } from '../../text/visible-text'
import { noticeWords } from './mail-words'
import type { MailLanguage, NotificationType } from './notification'

/** What a mail about a notification tells; both links are absolute. */
export type NoticeToMail = {
  type: NotificationType
  language: MailLanguage
  name: string
  title: string
  /** The day that has passed, `YYYY-MM-DD`, where the notification is about one. */
  date: string | null
  link: string
  settings: string
}

/** A mail's subject, on one line, and its plain text. */
export type MailText = { subject: string; text: string }

const FRAME = {
  nb: {
    greeting: 'Hei, {name}.',
    open: 'Åpne i Landrespons:',
    why: 'Du får denne meldingen fordi du arbeider med teksten. Velg selv hva du vil ha på e-post:',
  },
  en: {
    greeting: 'Hello, {name}.',
    open: 'Open in Landrespons:',
    why: 'You get this message because you work with the text. Choose what you want by e-mail:',
  },
} as const satisfies Record<MailLanguage, Record<string, string>>

const LONGEST_SUBJECT = 160

/**
 * A notification as mail. It tells that something was written and where to read it, never what: mail leaves the house,
 * and the text is not published.
 */
export function notificationMail(notice: NoticeToMail): MailText {
  const { language, name, title, date, link, settings } = notice
  const words = noticeWords(notice.type, language)
  const frame = FRAME[language]
  const values = {
    name: oneLine(name),
    title: oneLine(title),
    date: date === null ? '' : dateText(date, language),
  }
  return {
    subject: filled(words.subject, values).slice(0, LONGEST_SUBJECT).toWellFormed(),
    text: [
      filled(frame.greeting, values),
      '',
      filled(words.sentence, values),
      '',
      frame.open,
      link,
      '',
      '-- ',
      frame.why,
      settings,
      '',
    ].join('\n'),
  }
}

/** A name or title on one line, without characters that nobody sees. */
export function oneLine(text: string): string {
  return visibleText(text).text.replace(/\s+/g, ' ').trim()
}

/** A sentence with its `{names}` filled in. */
export function filled(sentence: string, values: Readonly<Record<string, string>>): string {
  return sentence.replace(/\{(\w+)\}/g, (whole, name: string) => values[name] ?? whole)
}
