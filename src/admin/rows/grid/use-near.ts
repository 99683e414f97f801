'use client'
import { useEffect, useRef, useState, type RefObject } from 'react'

const ROW_HEIGHT = 41
const MARGIN = '1000px 0px'

/** Whether a chunk of rows is in sight or near it, and how high it is or would be. */
export type Nearness = {
  ref: RefObject<HTMLTableSectionElement | null>
  isNear: boolean
  height: number
}

/** Watches how near a chunk of rows is to what is in sight of its scrolling grid. */
export function useNear({ rows, isWatched }: { rows: number; isWatched: boolean }): Nearness {
  const ref = useRef<HTMLTableSectionElement>(null)
  const [state, setState] = useState({ isNear: !isWatched, height: rows * ROW_HEIGHT })
  useEffect(() => {
    const { current } = ref
    if (!current || !isWatched) return
    const root = current.closest('.rows-grid__scroll')
    const observer = new IntersectionObserver(
      ([entry]) => {
        if (entry)
          setState({ isNear: entry.isIntersecting, height: entry.boundingClientRect.height })
      },
      { root, rootMargin: MARGIN },
    )
    observer.observe(current)
    return () => observer.disconnect()
  }, [isWatched])
  return { ref, ...state }
}
