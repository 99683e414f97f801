'use client'
import { useCallback, useEffect, useState } from 'react'

/** The passages that are being corrected just now; leaving the page with one open asks first. */
export type OpenPassages = { has: (id: string) => boolean; count: number; put: PutOpen }
type PutOpen = (id: string, isOpen: boolean) => void

/** Keeps which passages are open. */
export function useOpenPassages(): OpenPassages {
  const [ids, setIds] = useState<ReadonlySet<string>>(new Set())
  const put = useCallback<PutOpen>((id, isOpen) => {
    setIds((before) => {
      const others = [...before].filter((other) => other !== id)
      return new Set(isOpen ? [...others, id] : others)
    })
  }, [])
  const isAny = ids.size > 0
  useEffect(() => {
    if (!isAny) return
    const ask = (event: BeforeUnloadEvent) => event.preventDefault()
    window.addEventListener('beforeunload', ask)
    return () => window.removeEventListener('beforeunload', ask)
  }, [isAny])
  return { has: (id) => ids.has(id), count: ids.size, put }
}
