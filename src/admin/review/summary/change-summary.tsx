'use client'
import { useMessages } from '../../use-messages'
import { isUnchanged } from '@/domain/compare/is-unchanged'
import type { SubmittedView } from '../model/submitted-view'

/** What changed, and how much, in words. */
export function ChangeSummary({ view }: { view: SubmittedView | null }) {
  const words = useMessages().messages.desk.changes
  return (
    <section>
      <h3>{words.heading}</h3>
      {view === null ? (
        <p>{words.first}</p>
      ) : isUnchanged(view.props.comparison) ? (
        <p>{words.nothing}</p>
      ) : (
        <ul>
          {words.lines(view.props.comparison.summary).map((line) => (
            <li key={line}>{line}</li>
          ))}
        </ul>
      )}
    </section>
  )
}
