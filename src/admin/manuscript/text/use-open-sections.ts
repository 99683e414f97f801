'use client'
import { useCallback, useEffect, useMemo, useRef, useState } from 'react'
import type { Start } from './use-writing'
import type { WritingHandle } from './section-writing'

/** Which sections are being written, which of them hold unsaved text, and which one the writer is in. */
export type OpenSections = {
  open: ReadonlyMap<string, { start: Start | null; isRenaming: boolean }>
  unsaved: ReadonlySet<string>
  current: string | null
  enter: (section: string, options?: { start?: Start; isRenaming?: boolean }) => void
  close: (section: string) => void
  setCurrent: (section: string) => void
  noteUnsaved: (section: string, isUnsaved: boolean) => void
  refFor: (section: string) => (handle: WritingHandle | null) => void
  saveCurrent: () => void
  saveAll: () => void
}

/** The sections that are open for writing. Entering another closes those that hold nothing unsaved. */
export function useOpenSections(): OpenSections {
  const [open, setOpen] = useState<OpenSections['open']>(new Map())
  const [unsaved, setUnsaved] = useState<ReadonlySet<string>>(new Set())
  const [current, setCurrent] = useState<string | null>(null)
  const handles = useRef(new Map<string, WritingHandle>())
  const refs = useRef(new Map<string, (handle: WritingHandle | null) => void>())

  const refFor = useCallback((section: string) => {
    const known = refs.current.get(section)
    if (known) return known
    const put = (handle: WritingHandle | null) => {
      if (handle) handles.current.set(section, handle)
      else handles.current.delete(section)
    }
    refs.current.set(section, put)
    return put
  }, [])

  const enter = useCallback<OpenSections['enter']>(
    (section, { start = null, isRenaming = false } = {}) => {
      setCurrent(section)
      setOpen((before) => {
        const kept = [...before].filter(([id]) => handles.current.get(id)?.isUnsaved())
        const own = start ? undefined : before.get(section)
        return new Map([...kept, [section, own ?? { start, isRenaming }]])
      })
    },
    [],
  )

  const close = useCallback((section: string) => {
    setOpen((before) => new Map([...before].filter(([id]) => id !== section)))
    setUnsaved((before) => without(before, section))
  }, [])

  const noteUnsaved = useCallback((section: string, isUnsaved: boolean) => {
    setUnsaved((before) => {
      if (before.has(section) === isUnsaved) return before
      return isUnsaved ? new Set([...before, section]) : without(before, section)
    })
  }, [])

  const saveAll = useCallback(() => {
    for (const handle of handles.current.values()) void handle.save()
  }, [])
  const saveCurrent = useCallback(() => {
    const handle = current === null ? undefined : handles.current.get(current)
    if (handle) void handle.save()
    else saveAll()
  }, [current, saveAll])

  useLeaveWarning(unsaved.size > 0)
  return useMemo(
    () => ({
      ...{ open, unsaved, current, enter, close, setCurrent, noteUnsaved, refFor },
      ...{ saveCurrent, saveAll },
    }),
    [open, unsaved, current, enter, close, noteUnsaved, refFor, saveCurrent, saveAll],
  )
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

function without(ids: ReadonlySet<string>, id: string): ReadonlySet<string> {
  return new Set([...ids].filter((other) => other !== id))
}
