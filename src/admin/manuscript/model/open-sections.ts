import type { Start } from './writing-state'

/** A section that was opened for writing; another `opening` is another writing, which begins anew. */
export type Opened = { start: Start | null; isRenaming: boolean; opening: number }

/** Which sections are being written, which of them hold unsaved text, and which one the writer is in. */
export type OpenState = {
  open: ReadonlyMap<string, Opened>
  unsaved: ReadonlySet<string>
  current: string | null
  openings: number
}

/** What can happen to the sections of a manuscript as one goes about in it. */
export type OpenEvent =
  | { type: 'entered'; section: string; start: Start | null; isRenaming: boolean }
  | { type: 'visited'; section: string }
  | { type: 'closed'; section: string }
  | { type: 'noted'; section: string; isUnsaved: boolean }

/** A manuscript in which nothing is being written. */
export const NOTHING_OPEN: OpenState = {
  open: new Map(),
  unsaved: new Set(),
  current: null,
  openings: 0,
}

/** The sections after something has happened; the same object where it changes nothing. */
export function afterOpening(state: OpenState, event: OpenEvent): OpenState {
  const { section } = event
  switch (event.type) {
    case 'entered':
      return entered(state, event)
    case 'visited':
      return state.current === section ? state : { ...state, current: section }
    case 'closed':
      return {
        ...state,
        open: new Map([...state.open].filter(([id]) => id !== section)),
        unsaved: without(state.unsaved, section),
      }
    case 'noted':
      return noted(state, event)
  }
}

/** Entering a section closes those that hold nothing unsaved. One that is open goes on, unless it begins with another text. */
function entered(
  state: OpenState,
  { section, start, isRenaming }: Extract<OpenEvent, { type: 'entered' }>,
): OpenState {
  const known = start ? undefined : state.open.get(section)
  const kept = [...state.open].filter(([id]) => state.unsaved.has(id))
  const openings = known ? state.openings : state.openings + 1
  const opened = known ?? { start, isRenaming, opening: openings }
  return { ...state, open: new Map([...kept, [section, opened]]), current: section, openings }
}

function noted(
  state: OpenState,
  { section, isUnsaved }: Extract<OpenEvent, { type: 'noted' }>,
): OpenState {
  if (state.unsaved.has(section) === isUnsaved) return state
  const { unsaved } = state
  return {
    ...state,
    unsaved: isUnsaved ? new Set([...unsaved, section]) : without(unsaved, section),
  }
}

function without(ids: ReadonlySet<string>, id: string): ReadonlySet<string> {
  return new Set([...ids].filter((other) => other !== id))
}
