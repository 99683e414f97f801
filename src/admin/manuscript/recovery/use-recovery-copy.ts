'use client'
import { useAuth } from '@payloadcms/ui'
import { useCallback, useEffect, useMemo, useRef } from 'react'
import type { WrittenText } from '../model/writing-state'
import { dropCopies, keepCopy } from './recovery-copy'

const AFTER_MS = 600

/** The copy of a section's text that this browser keeps until the text is saved. */
export type RecoveryKeeper = {
  /** Keeps a text a moment later, or a newer one that comes meanwhile. */
  keep: (text: WrittenText) => void
  /** Keeps a text now; when it is over, the text is there. */
  keepNow: (text: WrittenText) => Promise<void>
  forget: () => Promise<void>
}

/** Keeps the text of a section a moment after each change, and at once when the page is left. */
export function useRecoveryCopy(section: string): RecoveryKeeper {
  const user = useUserId()
  const pending = useRef<{ timer: number; text: WrittenText } | null>(null)

  const write = useCallback(async () => {
    if (!pending.current) return
    window.clearTimeout(pending.current.timer)
    const { title, body, base } = pending.current.text
    pending.current = null
    await keepCopy({ user, section }, { title, body, base, at: new Date().toISOString() })
  }, [section, user])

  useEffect(() => {
    const writeNow = () => void write()
    window.addEventListener('pagehide', writeNow)
    return () => {
      window.removeEventListener('pagehide', writeNow)
      writeNow()
    }
  }, [write])

  return useMemo(
    () => ({
      keep: (text) => {
        pending.current ??= { text, timer: window.setTimeout(() => void write(), AFTER_MS) }
        pending.current.text = text
      },
      keepNow: async (text) => {
        pending.current ??= { text, timer: 0 }
        pending.current.text = text
        await write()
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
