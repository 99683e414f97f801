/** A change that can be taken back: how things were before and after it, and what it was, in words. */
export type Step<State> = { before: State; after: State; words: string }

/** What was changed, newest last, and what was taken back, the next to do again last. */
export type History<State> = { done: readonly Step<State>[]; undone: readonly Step<State>[] }

export const NOTHING_DONE = { done: [], undone: [] } as const

const KEPT = 200

/** The history with one more change; what was taken back before can't be done again after it. */
export function withStep<State>({ done }: History<State>, step: Step<State>): History<State> {
  return { done: [...done.slice(1 - KEPT), step], undone: [] }
}

type Moved<State> = { history: History<State>; state: State; words: string }

/** The history with its last change taken back, and how things were before it; null when there is none. */
export function undo<State>({ done, undone }: History<State>): Moved<State> | null {
  const step = done.at(-1)
  if (!step) return null
  const history = { done: done.slice(0, -1), undone: [...undone, step] }
  return { history, state: step.before, words: step.words }
}

/** The history with the change that was taken back last done again; null when there is none. */
export function redo<State>({ done, undone }: History<State>): Moved<State> | null {
  const step = undone.at(-1)
  if (!step) return null
  const history = { done: [...done, step], undone: undone.slice(0, -1) }
  return { history, state: step.after, words: step.words }
}
