'use client'
import { useAuth } from '@payloadcms/ui'
import { useCallback, useEffect, useMemo, useRef } from 'react'
import type { WrittenText } from '../model/writing-state'
import { dropCopies, keepCopy } from './recovery-copy'

const AFTER_MS = 600

/** The copy of a section's text that this browser keeps until the text is saved. */
export type RecoveryKeeper = { keep: (text: WrittenText) => void; forget: () => Promise<void> }

/** Keeps the text of a section a moment after each change, and at once when the page is left. */
export function useRecoveryCopy(section: string): RecoveryKeeper {
  const user = useUserId()
  const pending = useRef<{ timer: number; text: WrittenText } | null>(null)

  const write = useCallback(() => {
    if (!pending.current) return
    window.clearTimeout(pending.current.timer)
    const { title, body, base } = pending.current.text
    pending.current = null
    void keepCopy({ user, section }, { title, body, base, at: new Date().toISOString() })
  }, [section, user])

  useEffect(() => {
    window.addEventListener('pagehide', write)
    return () => {
      window.removeEventListener('pagehide', write)
      write()
    }
  }, [write])

  return useMemo(
    () => ({
      keep: (text) => {
        pending.current ??= { text, timer: window.setTimeout(write, AFTER_MS) }
        pending.current.text = text
      },
      forget: async () => {
        if (pending.current) window.clearTimeout(pending.current.timer)
        pending.current = null
        await dropCopies(user, [section])
      },
    }),
    [section, user, write],
  )
}

/** The id of whoever is signed in, whose copies are kept apart from those of others at the same machine. */
export function useUserId(): string {
  const { user } = useAuth()
  return user ? String(user.id) : ''
}
