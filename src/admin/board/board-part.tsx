'use client'
import { useId, type ReactNode } from 'react'

type Props = {
  heading: string
  /** What is said where there is nothing; null where there is something. */
  empty?: string | null
  /** The way on from this part. */
  more?: ReactNode
  children?: ReactNode
}

/** One part of the board, with its heading, what is in it, and the way on. */
export function BoardPart({ heading, empty = null, more, children }: Props) {
  const id = useId()
  return (
    <section className="board-part" aria-labelledby={id}>
      <h2 id={id}>{heading}</h2>
      {empty === null ? children : <p className="board-part__empty">{empty}</p>}
      {more && <p className="board-part__more">{more}</p>}
    </section>
  )
}
