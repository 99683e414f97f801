'use client'
import { useAuth } from '@payloadcms/ui'
import { useCallback, useEffect, useMemo, useRef, useState } from 'react'
import { z } from 'zod'
import { isSameContent } from '@/domain/compare/same-content'
import type { Block } from '@/domain/content/block'
import { toLexical, type SerializedBody } from '@/editor/body/to-lexical'
import type { Ask } from '../../api/use-ask'
import { useAsk } from '../../api/use-ask'
import type { DeskSection } from '../model/desk'
import { writtenBlocks } from '../model/written-blocks'
import { dropCopies, keepCopy } from '../recovery/recovery-copy'
import { saveSection, theirsIn } from './save-section'

/** Two texts of one section that must be brought together: what is written here, and what is saved. */
export type Conflict = {
  mine: { title: string; blocks: Block[] }
  theirs: DeskSection
  base: { title: string; blocks: Block[] }
}

/** What the writing of a section begins with when it is not the saved text. */
export type Start = { title: string; body: SerializedBody; base: DeskSection }

export type SaveOutcome = 'saved' | 'unchanged' | 'refused'

/** A section that is being written: its text, whether it is saved, and what came of the last save. */
export type Writing = {
  title: string
  setTitle: (title: string) => void
  /** The editor begins anew, with `initial`, whenever this changes. */
  version: number
  initial: SerializedBody
  handleBody: (body: unknown) => void
  isUnsaved: boolean
  isSaving: boolean
  savedAt: Date | null
  refusal: { sentence: string; isSignedOut: boolean } | null
  conflict: Conflict | null
  save: () => Promise<SaveOutcome>
  /** Brings another text in, unsaved; `base` is the saved text that it is to be saved on top of. */
  bringIn: (title: string, blocks: Block[], base: DeskSection) => void
  /** Shows what is written here beside a text that someone else has saved. */
  compareWith: (theirs: DeskSection) => void
  waitWithConflict: () => void
}

const Me = z.object({ user: z.object({ id: z.string() }).nullable() })

type Options = { start: Start | null; onSaved: (section: DeskSection) => void }

/** Writes in a section until it is saved; everything that is written is kept in the browser until then. */
export function useWriting(section: DeskSection, { start, onSaved }: Options): Writing {
  const ask = useAsk()
  const user = useUserId()
  const [title, putTitle] = useState(start?.title ?? section.title)
  const [initial, setInitial] = useState(() => start?.body ?? toLexical(section.blocks))
  const [version, setVersion] = useState(0)
  const [isUnsaved, setUnsaved] = useState(start !== null)
  const [isSaving, setSaving] = useState(false)
  const [savedAt, setSavedAt] = useState<Date | null>(null)
  const [refusal, setRefusal] = useState<Writing['refusal']>(null)
  const [conflict, setConflict] = useState<Conflict | null>(null)
  const text = useRef({ title, body: initial as unknown, base: start?.base ?? section })
  const isDirty = useRef(start !== null)
  const { keep, forget } = useKeeping(user, section.id)

  const note = useCallback(() => {
    isDirty.current = true
    setUnsaved(true)
    keep(text.current)
  }, [keep])

  const handleBody = useCallback(
    (body: unknown) => {
      text.current.body = body
      // The editor also tells of what it tidies by itself, which is no change of the text.
      if (isDirty.current || !isSameText(body, text.current.base)) note()
    },
    [note],
  )

  const begin = useCallback((next: typeof text.current, body: SerializedBody) => {
    text.current = next
    putTitle(next.title)
    setInitial(body)
    setVersion((before) => before + 1)
  }, [])

  const save = useCallback(async (): Promise<SaveOutcome> => {
    if (!isDirty.current) return 'unchanged'
    setSaving(true)
    setRefusal(null)
    const sent = { ...text.current }
    const { base, ...words } = sent
    const answer = await saveSection(ask, section.id, { ...words, rev: base.rev })
    setSaving(false)
    if (!answer.ok) {
      const theirs = theirsIn(answer.refusal.details)
      if (theirs) setConflict(conflictOf(sent, theirs))
      else setRefusal({ sentence: answer.refusal.sentence, isSignedOut: await isSignedOut(ask) })
      return 'refused'
    }
    text.current.base = answer.value
    onSaved(answer.value)
    setSavedAt(new Date())
    // What was written while the save was under way is still unsaved.
    const isStillSame = text.current.body === sent.body && text.current.title === sent.title
    isDirty.current = !isStillSame
    setUnsaved(!isStillSame)
    if (isStillSame) await forget()
    // Ids that the server had to give anew are in the editor only when it begins with them.
    if (isStillSame && !isSameText(sent.body, answer.value))
      begin(text.current, toLexical(answer.value.blocks))
    return 'saved'
  }, [ask, begin, forget, onSaved, section.id])

  return useMemo(
    () => ({
      title,
      setTitle: (next: string) => {
        text.current.title = next
        putTitle(next)
        note()
      },
      version,
      initial,
      handleBody,
      isUnsaved,
      isSaving,
      savedAt,
      refusal,
      conflict,
      save,
      bringIn: (nextTitle: string, blocks: Block[], base: DeskSection) => {
        const body = toLexical(blocks)
        setConflict(null)
        begin({ title: nextTitle, body, base }, body)
        note()
      },
      compareWith: (theirs: DeskSection) => setConflict(conflictOf(text.current, theirs)),
      waitWithConflict: () => setConflict(null),
    }),
    [
      title,
      version,
      initial,
      handleBody,
      isUnsaved,
      isSaving,
      savedAt,
      refusal,
      conflict,
      save,
      begin,
      note,
    ],
  )
}

type Text = { title: string; body: unknown; base: DeskSection }

type Keeping = { keep: (text: Text) => void; forget: () => Promise<void> }

/** Keeps the text in the browser a moment after each change, and at once when the page is left. */
function useKeeping(user: string, section: string): Keeping {
  const pending = useRef<{ timer: number; text: Text } | null>(null)
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
      keep: (text: Text) => {
        pending.current ??= { text, timer: window.setTimeout(write, 600) }
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

function conflictOf({ title, body, base }: Text, theirs: DeskSection): Conflict {
  const blocks = writtenBlocks(body, () => crypto.randomUUID()) ?? []
  return { mine: { title, blocks }, theirs, base }
}

function isSameText(body: unknown, { blocks }: DeskSection): boolean {
  const written = writtenBlocks(body, () => crypto.randomUUID())
  return written !== null && isSameContent(written, blocks)
}

async function isSignedOut(ask: Ask): Promise<boolean> {
  const answer = await ask('users/me', { schema: Me })
  return answer.ok && answer.value.user === null
}

function useUserId(): string {
  const { user } = useAuth()
  return user ? String(user.id) : ''
}
