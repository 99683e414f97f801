'use client'
import { useMessages } from '../../use-messages'
import { Blockers } from '../decision/blockers'
import { useDeskContext } from '../desk-context'
import { Point } from './point'

/** What a reviewer judges the text by, point by point (R45). */
export function Checklist() {
  const words = useMessages().messages.desk.checklist
  const { checklist, status } = useDeskContext().course
  const blockers = status.blockers.checklist
  const answered = checklist.filter(({ answer }) => answer !== null).length
  return (
    <section
      id="desk-checklist"
      className="desk-checklist"
      aria-labelledby="desk-checklist-heading"
      tabIndex={-1}
    >
      <h2 id="desk-checklist-heading">{words.heading}</h2>
      <p>{words.answered(answered, checklist.length)}</p>
      <Blockers id="desk-checklist-reasons" heading={words.reasons} blockers={blockers} />
      <ol>
        {checklist.map((point) => (
          <Point key={point.code} point={point} isOpen={blockers.length === 0} />
        ))}
      </ol>
    </section>
  )
}
