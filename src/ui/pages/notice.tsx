import type { ReactNode } from 'react'

type Props = {
  kind: 'withdrawn' | 'emergency'
  label: string
  heading: ReactNode
  children: ReactNode
}

/** A warning above the text of an edition. */
export function Notice({ kind, label, heading, children }: Props) {
  return (
    <section className={`status status-${kind}`} aria-label={label}>
      <p>
        <span className="status-symbol" aria-hidden="true">
          !
        </span>
        <strong>{heading}.</strong> {children}
      </p>
    </section>
  )
}
