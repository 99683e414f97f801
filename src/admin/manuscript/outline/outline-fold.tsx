'use client'
import { useSyncExternalStore, type ReactNode } from 'react'

const NARROW = '(width <= 760px)'

/** The outline under its heading: folded away where it stands above the text, as on a phone, until it is asked for. */
export function OutlineFold({ heading, children }: { heading: string; children: ReactNode }) {
  const isNarrow = useSyncExternalStore(subscribe, isNarrowNow, () => false)
  if (!isNarrow)
    return (
      <>
        <h2>{heading}</h2>
        {children}
      </>
    )
  return (
    <details className="manuscript-part">
      <summary>
        <h2>{heading}</h2>
      </summary>
      {children}
    </details>
  )
}

function subscribe(onChange: () => void): () => void {
  const query = window.matchMedia(NARROW)
  query.addEventListener('change', onChange)
  return () => query.removeEventListener('change', onChange)
}

function isNarrowNow(): boolean {
  return window.matchMedia(NARROW).matches
}
