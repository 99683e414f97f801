import { isSameContent } from '@/domain/compare/same-content'
import type { Block } from '@/domain/content/block'
import { toLexical, type SerializedBody } from '@/editor/body/to-lexical'
import type { DeskSection } from './desk'
import { writtenBlocks } from './written-blocks'

/** A section's text as it is being written, and the saved text that it is to be saved on top of. */
export type WrittenText = { title: string; body: unknown; base: DeskSection }

/** What the writing of a section begins with when it is not the saved text. */
export type Start = WrittenText & { body: SerializedBody }

/** Two texts of one section that must be brought together: what is written here, and what is saved. */
export type Conflict = {
  mine: { title: string; blocks: Block[] }
  theirs: DeskSection
  base: { title: string; blocks: Block[] }
}

/** Why a save was refused, and whether it was because the sign-in has expired. */
export type SaveRefusal = { sentence: string; isSignedOut: boolean }

/** What is to be seen of a section that is being written. */
export type WritingView = {
  title: string
  /** The editor begins anew, with `initial`, whenever this changes. */
  version: number
  initial: SerializedBody
  isUnsaved: boolean
  isSaving: boolean
  savedAt: Date | null
  refusal: SaveRefusal | null
  conflict: Conflict | null
}

/** A section that is being written. `view` stays the same object until something that is seen changes. */
export type WritingState = {
  view: WritingView
  /** What is in the editor, which keeps it itself: a key that is pressed changes nothing else. */
  body: unknown
  base: DeskSection
}

/** What can happen to a section while it is being written. */
export type WritingEvent =
  | { type: 'typed'; body: unknown }
  | { type: 'retitled'; title: string }
  | { type: 'brought-in'; title: string; blocks: readonly Block[]; base: DeskSection }
  | { type: 'saving' }
  | { type: 'saved'; sent: WrittenText; stored: DeskSection; at: Date }
  | { type: 'refused'; refusal: SaveRefusal }
  /** The text that is saved stands against what is written here; null puts the question off. */
  | { type: 'conflicted'; theirs: DeskSection | null }

/** A section at the moment when one begins to write in it. */
export function beginWriting(section: DeskSection, start: Start | null): WritingState {
  const initial = start?.body ?? toLexical(section.blocks)
  return {
    body: initial,
    base: start?.base ?? section,
    view: {
      title: start?.title ?? section.title,
      version: 0,
      initial,
      isUnsaved: start !== null,
      isSaving: false,
      savedAt: null,
      refusal: null,
      conflict: null,
    },
  }
}

/** The text as it stands now. */
export function textOf({ view, body, base }: WritingState): WrittenText {
  return { title: view.title, body, base }
}

/** The section after something has happened to it. */
export function afterWriting(state: WritingState, event: WritingEvent): WritingState {
  switch (event.type) {
    case 'typed':
      return afterTyping(state, event.body)
    case 'retitled':
      return seen(state, { title: event.title, isUnsaved: true })
    case 'brought-in':
      return begunAnew(seen({ ...state, base: event.base }, BROUGHT_IN), event)
    case 'saving':
      return seen(state, { isSaving: true, refusal: null })
    case 'saved':
      return afterSaving(state, event)
    case 'refused':
      return seen(state, { isSaving: false, refusal: event.refusal })
    case 'conflicted':
      return seen(state, { isSaving: false, conflict: conflictOf(state, event.theirs) })
  }
}

const BROUGHT_IN = { conflict: null, isUnsaved: true } as const

function afterTyping(state: WritingState, body: unknown): WritingState {
  // Only the first change is compared, since a whole text takes longer than a frame. The editor also tells of what it
  // tidies by itself, which is no change.
  const isChange = !state.view.isUnsaved && !isSameText(body, state.base)
  return isChange ? seen({ ...state, body }, { isUnsaved: true }) : { ...state, body }
}

function afterSaving(
  state: WritingState,
  { sent, stored, at }: Extract<WritingEvent, { type: 'saved' }>,
): WritingState {
  // What was written while the save was under way is still unsaved.
  const isUnsaved = state.body !== sent.body || state.view.title !== sent.title
  const saved = { ...state, base: stored }
  const after = seen(saved, { isSaving: false, savedAt: at, isUnsaved })
  // Ids that the server had to give anew are in the editor only when it begins with them.
  const isAsSent = isUnsaved || isSameText(sent.body, stored)
  return isAsSent ? after : begunAnew(after, { title: sent.title, blocks: stored.blocks })
}

function begunAnew(
  state: WritingState,
  { title, blocks }: { title: string; blocks: readonly Block[] },
): WritingState {
  const initial = toLexical(blocks)
  const version = state.view.version + 1
  return seen({ ...state, body: initial }, { title, initial, version })
}

function conflictOf(
  { view, body, base }: WritingState,
  theirs: DeskSection | null,
): Conflict | null {
  return theirs && { mine: { title: view.title, blocks: writtenBlocks(body) ?? [] }, theirs, base }
}

function isSameText(body: unknown, { blocks }: DeskSection): boolean {
  const written = writtenBlocks(body)
  return written !== null && isSameContent(written, blocks)
}

function seen(state: WritingState, changes: Partial<WritingView>): WritingState {
  return { ...state, view: { ...state.view, ...changes } }
}
