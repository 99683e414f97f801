'use client'
import { useCallback, useMemo, useRef, useState } from 'react'
import type { Block } from '@/domain/content/block'
import { useAsk } from '../../api/use-ask'
import type { DeskSection } from '../model/desk'
import {
  afterWriting,
  beginWriting,
  textOf,
  type Start,
  type WritingEvent,
  type WritingState,
  type WritingView,
} from '../model/writing-state'
import { useRecoveryCopy, type RecoveryKeeper } from '../recovery/use-recovery-copy'
import { editorSettled } from './editor-settled'
import { isSignedOut } from './is-signed-out'
import { saveSection, theirsIn } from './save-section'

/** A section that is being written: what is to be seen of it, and what can be done with it. */
export type Writing = WritingView & {
  retitle: (title: string) => void
  handleBody: (body: unknown) => void
  save: () => Promise<void>
  /** Brings another text in, unsaved; `base` is the saved text that it is to be saved on top of. */
  bringIn: (text: { title: string; blocks: readonly Block[]; base: DeskSection }) => void
  /** Shows what is written here beside a text that someone else has saved. */
  compareWith: (theirs: DeskSection) => void
  postponeConflict: () => void
}

type Options = { start: Start | null; onSaved: (section: DeskSection) => void }

/** Writes in a section until it is saved; everything that is written is kept in the browser until then. */
export function useWriting(section: DeskSection, { start, onSaved }: Options): Writing {
  const copy = useRecoveryCopy(section.id)
  const writing = useWritingState(() => beginWriting(section, start))
  const save = useSave(writing, { copy, onSaved })
  const { view, tell, now } = writing

  const write = useCallback(
    (event: WritingEvent) => {
      tell(event)
      if (now().view.isUnsaved) copy.keep(textOf(now()))
    },
    [copy, now, tell],
  )
  const actions = useMemo(
    () => ({
      retitle: (title: string) => write({ type: 'retitled', title }),
      handleBody: (body: unknown) => write({ type: 'typed', body }),
      bringIn: (text: Parameters<Writing['bringIn']>[0]) => write({ type: 'brought-in', ...text }),
      compareWith: (theirs: DeskSection) => tell({ type: 'conflicted', theirs }),
      postponeConflict: () => tell({ type: 'conflicted', theirs: null }),
    }),
    [tell, write],
  )
  return useMemo(() => ({ ...view, ...actions, save }), [view, actions, save])
}

type KeptWriting = {
  view: WritingView
  tell: (event: WritingEvent) => void
  now: () => WritingState
}

/** The state outside React's, so that a key that is pressed renders nothing. */
function useWritingState(begin: () => WritingState): KeptWriting {
  const [first] = useState(begin)
  const [view, show] = useState(first.view)
  const latest = useRef(first)
  const tell = useCallback((event: WritingEvent) => {
    latest.current = afterWriting(latest.current, event)
    show(latest.current.view)
  }, [])
  const now = useCallback(() => latest.current, [])
  return { view, tell, now }
}

type Saving = { copy: RecoveryKeeper; onSaved: (section: DeskSection) => void }

function useSave({ tell, now }: KeptWriting, { copy, onSaved }: Saving): () => Promise<void> {
  const ask = useAsk()
  return useCallback(async () => {
    await editorSettled()
    const { isUnsaved, isSaving } = now().view
    if (!isUnsaved || isSaving) return
    tell({ type: 'saving' })
    const sent = textOf(now())
    // Kept first, so that it is there whatever becomes of the save.
    await copy.keepNow(sent)
    const answer = await saveSection(ask, sent)
    if (answer.ok) {
      onSaved(answer.value)
      tell({ type: 'saved', sent, stored: answer.value, at: new Date() })
      if (now().view.isUnsaved) copy.keep(textOf(now()))
      else await copy.forget()
      return
    }
    const theirs = theirsIn(answer.refusal.details)
    const { sentence } = answer.refusal
    if (theirs) tell({ type: 'conflicted', theirs })
    else tell({ type: 'refused', refusal: { sentence, isSignedOut: await isSignedOut(ask) } })
  }, [ask, copy, now, onSaved, tell])
}
