'use client'
import { ageOf, type Age } from '@/domain/text/age'
import type { MessageLanguage } from '@/domain/messages/message'
import { useMessages } from '../use-messages'
import { LOCALES } from './locales'

const EXACT = { dateStyle: 'full', timeStyle: 'short' } as const

/** How long ago a moment was, or how soon it will be, in words; the exact time is told by whoever points at it. */
export function Ago({ at }: { at: string }) {
  const { language, messages } = useMessages()
  const age = ageOf(at, new Date().toISOString())
  const exact = new Intl.DateTimeFormat(LOCALES[language], EXACT).format(new Date(at))
  const text = age ? distance(age, { language, days: messages.days }) : messages.justNow
  return (
    <time dateTime={at} title={exact} suppressHydrationWarning>
      {text}
    </time>
  )
}

type Words = { language: MessageLanguage; days: (count: number) => string }

function distance({ count, unit }: Age, { language, days }: Words): string {
  if (unit === 'day') return days(count)
  return new Intl.RelativeTimeFormat(LOCALES[language]).format(count, unit)
}
