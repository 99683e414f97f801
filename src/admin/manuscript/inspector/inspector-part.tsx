'use client'
import type { ReactNode } from 'react'

type Props = {
  heading: string
  children: ReactNode
  /** Where one can be led to. */
  id?: string
  isClosed?: boolean
}

/** One part of what there is to know, which can be folded away. */
export function InspectorPart({ heading, children, id, isClosed = false }: Props) {
  return (
    <details className="manuscript-part" id={id} open={!isClosed}>
      <summary>
        <h3>{heading}</h3>
      </summary>
      {children}
    </details>
  )
}
