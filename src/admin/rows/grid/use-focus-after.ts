'use client'
import { useCallback, useEffect, useRef } from 'react'

/** Moves the focus to an element, or to the first field in it, once the rows are drawn that a change has made. */
export function useFocusAfter(rows: unknown): (id: string) => void {
  const wanted = useRef<string | null>(null)
  useEffect(() => {
    const element = wanted.current === null ? null : document.getElementById(wanted.current)
    wanted.current = null
    if (element) fieldOf(element)?.focus()
  }, [rows])
  return useCallback((id) => {
    wanted.current = id
  }, [])
}

function fieldOf(element: HTMLElement): HTMLElement | null {
  const isField = element instanceof HTMLButtonElement
  return isField ? element : element.querySelector<HTMLElement>('input, textarea, select')
}
