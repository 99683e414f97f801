'use client'
import { useCallback, useRef, useState } from 'react'
import type { CommentTarget } from './comment-target'

/** A comment that is about to be written, and what it is about. */
export type Drafting = {
  target: CommentTarget | null
  /** Begins a comment on something. */
  begin: (target: CommentTarget) => void
  /** Leaves it; the focus goes back to where one came from. */
  leave: () => void
}

/** The one new comment of the page. */
export function useDrafting(): Drafting {
  const [target, setTarget] = useState<CommentTarget | null>(null)
  const cameFrom = useRef<Element | null>(null)
  const begin = useCallback((next: CommentTarget) => {
    cameFrom.current = document.activeElement
    setTarget(next)
  }, [])
  const leave = useCallback(() => {
    setTarget(null)
    if (cameFrom.current instanceof HTMLElement) cameFrom.current.focus()
  }, [])
  return { target, begin, leave }
}
