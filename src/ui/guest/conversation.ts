import type { GuestWords } from './guest-words'

/** A thread that the outside reviewer began, as they see it. */
export type OwnThread = {
  id: string
  /** Null for one about the whole text. */
  block: string | null
  resolved: boolean
  comments: readonly { id: string; text: string; guest: string | null; at: string }[]
}

/** What was sent and refused: it stands in its form again, so that nothing is lost. */
export type RefusedComment = {
  block: string | null
  thread: string | null
  text: string
  /** Why, as a sentence. */
  why: string
}

/** All that the parts of the page need: what was said, and what was just refused. */
export type Conversation = {
  threads: readonly OwnThread[]
  refused: RefusedComment | null
  words: GuestWords
}
