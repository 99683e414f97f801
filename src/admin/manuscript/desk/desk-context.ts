'use client'
import { createContext, useContext } from 'react'
import type { DeskHandle } from './use-desk'

const DeskContext = createContext<DeskHandle | null>(null)

/** Gives the desk to everything on the manuscript page. */
export const DeskProvider = DeskContext.Provider

/** The desk of the manuscript page. */
export function useDeskContext(): DeskHandle {
  const handle = useContext(DeskContext)
  if (!handle) throw new Error('This part stands on the manuscript page only')
  return handle
}
