'use client'
import { useCallback, useRef, useState } from 'react'
import type { Block } from '@/domain/content/block'
import { isSameContent } from '@/domain/compare/same-content'
import { toLexical } from '@/editor/body/to-lexical'
import { editorIn } from '@/editor/blocks/editor-in'
import { replaceBlock } from '@/editor/blocks/replace-block'
import type { Ask } from '../../api/use-ask'
import { useAsk } from '../../api/use-ask'
import { useMessages } from '../../use-messages'
import { useDeskContext } from '../desk/desk-context'
import type { DeskHandle } from '../desk/use-desk'
import { withSection } from '../model/desk'
import { writtenBlocks } from '../model/written-blocks'
import { writingHost } from '../remarks/section-host'
import { saveSection } from '../text/save-section'

/** Blocks as they are to be; the very same array where there is nothing to change. */
export type BlockChange = (blocks: readonly Block[]) => readonly Block[]

/** A block that was changed at a press of a button, so that it can be changed back. */
type Change = { section: string; before: Block; after: Block }

/** How the text is changed from outside it: in the editor where it is being written, else saved at once. */
export type Mending = {
  mend: (section: string, change: BlockChange) => Promise<void>
  /** Takes the last change back; null where there is none. */
  undo: (() => Promise<void>) | null
  /** Why the last change was not made. */
  refusal: string | null
  /** The section that it was not made in. */
  refusedIn: string | null
}

/** Changes the manuscript on behalf of its findings; everything can be undone, and what came of it is told. */
export function useMending(onTold: (sentence: string) => void): Mending {
  const words = useMessages().messages.remarks.findings
  const { now } = useDeskContext()
  const { change, refused } = useChange()
  const [last, setLast] = useState<Change | null>(null)

  async function mend(section: string, next: BlockChange) {
    const made = await change(section, next)
    if (!made) return
    setLast(made.change)
    const title = now().sections.get(section)?.title ?? ''
    onTold(made.isSaved ? words.done(title) : words.doneInEditor(title))
  }

  async function undo(made: Change) {
    const { section } = made
    if (!(await change(section, (blocks) => changedBack(blocks, made)))) return
    setLast(null)
    onTold(words.undone(now().sections.get(section)?.title ?? ''))
  }

  return {
    mend,
    undo: last && (() => undo(last)),
    refusal: refused?.sentence ?? null,
    refusedIn: refused?.section ?? null,
  }
}

/** Makes one change at a time; null where it was not made, and then why. */
function useChange() {
  const words = useMessages().messages.remarks.findings
  const desk = useDeskContext()
  const ask = useAsk()
  const [refused, setRefused] = useState<{ section: string; sentence: string } | null>(null)
  const isBusy = useRef(false)
  const change = useCallback(
    async (section: string, next: BlockChange): Promise<Made | null> => {
      if (isBusy.current) return null
      isBusy.current = true
      const outcome = await changeSection(section, { next, desk, ask })
      isBusy.current = false
      const isMade = 'change' in outcome
      setRefused(isMade ? null : { section, sentence: outcome.refusal ?? words.gone })
      return isMade ? outcome : null
    },
    [ask, desk, words],
  )
  return { change, refused }
}

type Made = { change: Change; isSaved: boolean }

/** What came of it; a refusal that is null means that the place is not there any more. */
type Outcome = Made | { refusal: string | null }

type Means = { next: BlockChange; desk: DeskHandle; ask: Ask }

function changeSection(section: string, means: Means): Promise<Outcome> | Outcome {
  const host = writingHost(section)
  const editor = host && editorIn(host)
  if (!editor) return saveChange(section, means)
  const blocks = writtenBlocks(editor.getEditorState().toJSON()) ?? []
  const change = changeIn(section, blocks, means.next)
  const isMade = change !== null && replaceBlock(editor, change.after)
  return isMade ? { change, isSaved: false } : { refusal: null }
}

async function saveChange(section: string, { next, desk, ask }: Means): Promise<Outcome> {
  const base = desk.now().sections.get(section)
  const change = base ? changeIn(section, base.blocks, next) : null
  if (!base || !change) return { refusal: null }
  const blocks = base.blocks.map((block) => (block === change.before ? change.after : block))
  const answer = await saveSection(ask, { title: base.title, body: toLexical(blocks), base })
  if (!answer.ok) return { refusal: answer.refusal.sentence }
  desk.change((before) => withSection(before, answer.value))
  void desk.refreshStatus()
  return { change, isSaved: true }
}

function changeIn(section: string, blocks: readonly Block[], next: BlockChange): Change | null {
  const changed = next(blocks)
  const at = blocks.findIndex((block, i) => block !== changed[i])
  const before = blocks[at]
  const after = changed[at]
  return before && after ? { section, before, after } : null
}

function changedBack(blocks: readonly Block[], { before, after }: Change): readonly Block[] {
  const at = blocks.findIndex((block) => isSameContent(block, after))
  return at < 0 ? blocks : blocks.with(at, before)
}
