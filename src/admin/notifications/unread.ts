'use client'
import { useEffect, useState } from 'react'
import { useAsk } from '../api/use-ask'
import { UnreadAnswer } from './notification-answer'

const READ = 'landrespons:notifications-read'
const EVERY_MS = 60_000

/** Tells the bell that something was read. */
export function tellRead(): void {
  window.dispatchEvent(new Event(READ))
}

/**
 * How many notifications are unread: asked for when the page is looked at, every minute while it is, and when something was
 * read. What can't be asked now leaves the last figure.
 */
export function useUnread(): number {
  const ask = useAsk()
  const [unread, setUnread] = useState(0)
  useEffect(() => {
    const refresh = async () => {
      if (document.visibilityState === 'hidden') return
      const answer = await ask('notifications/unread', { schema: UnreadAnswer })
      if (answer.ok) setUnread(answer.value.unread)
    }
    const handle = () => void refresh()
    const interval = window.setInterval(handle, EVERY_MS)
    for (const event of ['focus', READ]) window.addEventListener(event, handle)
    handle()
    return () => {
      window.clearInterval(interval)
      for (const event of ['focus', READ]) window.removeEventListener(event, handle)
    }
  }, [ask])
  return unread
}
