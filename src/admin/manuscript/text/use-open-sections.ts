'use client'
import { useCallback, useEffect, useMemo, useReducer, useRef } from 'react'
import { afterOpening, NOTHING_OPEN, type OpenState } from '../model/open-sections'
import type { Start } from '../model/writing-state'

/** The sections that are open for writing, and what can be done with them. */
export type OpenSections = Pick<OpenState, 'open' | 'unsaved' | 'current'> & {
  enter: (section: string, options?: { start?: Start; isRenaming?: boolean }) => void
  visit: (section: string) => void
  close: (section: string) => void
  noteUnsaved: (section: string, isUnsaved: boolean) => void
  /** Makes a section known that can be saved, until the returned function is called. */
  register: (section: string, save: () => Promise<void>) => () => void
  saveCurrent: () => void
  saveAll: () => void
}

/** Which sections of the page are open for writing. */
export function useOpenSections(): OpenSections {
  const [{ open, unsaved, current }, tell] = useReducer(afterOpening, NOTHING_OPEN)
  useLeaveWarning(unsaved.size > 0)
  const saves = useSaves(current)
  const moves = useMemo<Pick<OpenSections, 'enter' | 'visit' | 'close' | 'noteUnsaved'>>(
    () => ({
      enter: (section, { start = null, isRenaming = false } = {}) =>
        tell({ type: 'entered', section, start, isRenaming }),
      visit: (section) => tell({ type: 'visited', section }),
      close: (section) => tell({ type: 'closed', section }),
      noteUnsaved: (section, isUnsaved) => tell({ type: 'noted', section, isUnsaved }),
    }),
    [],
  )
  return useMemo(
    () => ({ open, unsaved, current, ...moves, ...saves }),
    [open, unsaved, current, moves, saves],
  )
}

/** How the open sections are saved: the one that the writer is in, or all where that one is not open. */
function useSaves(current: string | null) {
  const saves = useRef(new Map<string, () => Promise<void>>())
  const register = useCallback<OpenSections['register']>((section, save) => {
    saves.current.set(section, save)
    return () => saves.current.delete(section)
  }, [])
  return useMemo(() => {
    const saveAll = () => {
      for (const save of saves.current.values()) void save()
    }
    const saveCurrent = () => {
      const save = saves.current.get(current ?? '')
      if (save) void save()
      else saveAll()
    }
    return { register, saveAll, saveCurrent }
  }, [current, register])
}

/** Lets the browser ask before the page is left with unsaved text. */
function useLeaveWarning(isNeeded: boolean): void {
  useEffect(() => {
    if (!isNeeded) return
    const warn = (event: BeforeUnloadEvent) => event.preventDefault()
    window.addEventListener('beforeunload', warn)
    return () => window.removeEventListener('beforeunload', warn)
  }, [isNeeded])
}
