'use client'
import { useMessages } from '../use-messages'

const LOCALES = { nb: 'nb-NO', en: 'en-GB' } as const

/** A day, and the time of day where it matters, in the reader's language. */
export function Moment({ at, withTime = false }: { at: string; withTime?: boolean }) {
  const { language } = useMessages()
  const style = { dateStyle: 'long', ...(withTime && { timeStyle: 'short' }) } as const
  const text = new Intl.DateTimeFormat(LOCALES[language], style).format(new Date(at))
  return <time dateTime={at}>{text}</time>
}
