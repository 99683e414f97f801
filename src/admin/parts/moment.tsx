'use client'
import { useMessages } from '../use-messages'
import { LOCALES } from './locales'

const DAY = { dateStyle: 'long' } as const
const DAY_AND_TIME = { dateStyle: 'long', timeStyle: 'short' } as const

/** A day, and the time of day where it matters, in the reader's language. */
export function Moment({ at, withTime = false }: { at: string; withTime?: boolean }) {
  const { language } = useMessages()
  const style = withTime ? DAY_AND_TIME : DAY
  const text = new Intl.DateTimeFormat(LOCALES[language], style).format(new Date(at))
  return <time dateTime={at}>{text}</time>
}
