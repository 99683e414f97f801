'use client'
import { ageOf } from '@/domain/text/age'
import { useMessages } from '../use-messages'
import { LOCALES } from './locales'

const EXACT = { dateStyle: 'full', timeStyle: 'short' } as const

/** How long ago a moment was, or how soon it will be, in words; the exact time is told by whoever points at it. */
export function Ago({ at }: { at: string }) {
  const { language, messages } = useMessages()
  const age = ageOf(at, new Date().toISOString())
  const exact = new Intl.DateTimeFormat(LOCALES[language], EXACT).format(new Date(at))
  const text = age
    ? new Intl.RelativeTimeFormat(LOCALES[language]).format(age.count, age.unit)
    : messages.justNow
  return (
    <time dateTime={at} title={exact} suppressHydrationWarning>
      {text}
    </time>
  )
}
