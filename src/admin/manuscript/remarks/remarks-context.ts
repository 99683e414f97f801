'use client'
import { createContext, useContext } from 'react'
import type { Drafting } from '../comments/use-drafting'
import type { Mending } from '../findings/use-mending'
import type { Home } from './remark-index'
import type { RemarksNow } from './use-remarks'

/** The remarks of the page, and what one can do with them anywhere on it. */
export type RemarksHandle = RemarksNow & {
  /** The block whose remarks were asked for last; null where none was. */
  chosen: string | null
  /** Shows the remarks on a block beside the text, with the focus on them. */
  choose: (home: Home) => void
  /** Goes to a place in the text. */
  goTo: (home: Home) => void
  mending: Mending
  drafting: Drafting
  unsaved: ReadonlySet<string>
  onTold: (sentence: string) => void
}

const RemarksContext = createContext<RemarksHandle | null>(null)

/** Gives the remarks to everything on the manuscript page. */
export const RemarksProvider = RemarksContext.Provider

/** The remarks of the manuscript page. */
export function useRemarksContext(): RemarksHandle {
  const handle = useContext(RemarksContext)
  if (!handle) throw new Error('This part stands on the manuscript page only')
  return handle
}
