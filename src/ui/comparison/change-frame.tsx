import type { ReactNode } from 'react'
import type { Comparing } from './comparing'

export const CHANGE_KINDS = ['added', 'removed', 'changed', 'moved'] as const
export type ChangeKind = (typeof CHANGE_KINDS)[number]

const SYMBOLS = { added: '+', removed: '−', changed: '±', moved: '↕' } as const satisfies Record<
  ChangeKind,
  string
>

/** What a changed place is framed by: its anchor, and in words and by a sign what happened. */
export function ChangeFrame({
  kind,
  labels,
  place,
  comparing,
  children,
}: {
  kind: ChangeKind
  labels: readonly string[]
  place: string
  comparing: Comparing
  children?: ReactNode
}) {
  return (
    <div className={`change change-${kind}`} id={anchorOf(place, comparing)}>
      <ChangeLabel kind={kind} labels={labels} />
      {children}
    </div>
  )
}

/** What happened, by a sign for the eye and in words. */
export function ChangeLabel({ kind, labels }: { kind: ChangeKind; labels: readonly string[] }) {
  return (
    <p className={`change-label label-${kind}`}>
      <span className="change-symbol" aria-hidden="true">
        {SYMBOLS[kind]}
      </span>{' '}
      {labels.join(' · ')}
    </p>
  )
}

/** The anchor of a changed place: `endring-3`. */
export function anchorOf(place: string, { places }: Pick<Comparing, 'places'>): string | undefined {
  const number = places.get(place)
  return number === undefined ? undefined : `endring-${number}`
}

/** Whether a caller has something to put beside a place. */
export function hasAside(id: string, { aside }: Pick<Comparing, 'aside'>): boolean {
  const content = aside(id)
  return content !== null && content !== undefined && content !== false
}

/** What a caller puts beside a place. */
export function Beside({ id, comparing }: { id: string; comparing: Comparing }) {
  return hasAside(id, comparing) ? <div className="beside">{comparing.aside(id)}</div> : null
}
