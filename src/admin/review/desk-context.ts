'use client'
import { createContext, useContext } from 'react'
import type { NotesByPlace } from './model/notes-by-place'
import type { Places } from './model/places-in'
import type { LoadedDesk } from './use-desk'

/** What every part of the desk knows. */
export type DeskContext = LoadedDesk & {
  id: string
  places: Places
  notes: NotesByPlace
  /** The name of someone of the house. */
  nameOf: (user: string) => string
  /** Says what was done, and asks again how the review goes. */
  onDone: (sentence: string) => void
  /** Shows a place of the text: a section's heading or a block. */
  onShow: (place: string) => void
}

const Context = createContext<DeskContext | null>(null)

export const DeskProvider = Context.Provider

/** What every part of the desk knows; only inside `DeskProvider`. */
export function useDeskContext(): DeskContext {
  const desk = useContext(Context)
  if (!desk) throw new Error('A part of the review desk stands outside it')
  return desk
}
