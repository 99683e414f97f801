'use client'
import { useEffect, type RefObject } from 'react'
import { elementAt, textRoot } from './text-root'
import type { Tour } from './use-tour'

const MARK = 'data-current'

/** Brings what is to be shown into view and gives it the focus, and marks the place that one is at. */
export function useShownPlace(
  host: RefObject<HTMLElement | null>,
  { current, shown }: Pick<Tour, 'current' | 'shown'>,
): void {
  useEffect(() => {
    const root = textRoot(host.current)
    if (!root || current === null) return
    const block = elementAt(root, { place: current, anchor: null })
    block?.setAttribute(MARK, '')
    return () => block?.removeAttribute(MARK)
  }, [host, current])

  useEffect(() => {
    const root = textRoot(host.current)
    if (!root || !shown) return
    const note = shown.anchor === null ? null : document.getElementById(shown.anchor)
    const target = note ?? elementAt(root, shown)
    if (!target) return
    if (target.tabIndex < 0) target.tabIndex = -1
    target.focus({ preventScroll: true })
    target.scrollIntoView({ block: 'center' })
  }, [host, shown])
}
