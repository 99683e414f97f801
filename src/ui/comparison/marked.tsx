import type { ReactNode } from 'react'
import type { ComparisonWords } from '../messages/comparison-nb'

type Props = { words: ComparisonWords; children: ReactNode }

/** Words that were put in: underlined for the eye, said for the ear. */
export function Added({ words, children }: Props) {
  return (
    <ins>
      <Spoken>[{words.added}: </Spoken>
      {children}
      <Spoken>]</Spoken>
    </ins>
  )
}

/** Words that were taken out: struck through for the eye, said for the ear. */
export function Removed({ words, children }: Props) {
  return (
    <del>
      <Spoken>[{words.removed}: </Spoken>
      {children}
      <Spoken>]</Spoken>
    </del>
  )
}

/** One value that gave way to another; either may be nothing. */
export function Exchanged({
  before,
  after,
  words,
}: {
  before: ReactNode
  after: ReactNode
  words: ComparisonWords
}) {
  const none = <span className="not-stated">{words.nothing}</span>
  return (
    <span className="exchanged">
      <Removed words={words}>{before ?? none}</Removed>{' '}
      <span className="arrow" aria-hidden="true">
        →
      </span>{' '}
      <Added words={words}>{after ?? none}</Added>
    </span>
  )
}

/** What is said and not shown. */
export function Spoken({ children }: { children: ReactNode }) {
  return <span className="visually-hidden">{children}</span>
}
