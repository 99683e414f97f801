'use client'
import { useMessages } from '../../use-messages'
import { useDeskContext } from '../desk/desk-context'

/** For each section whether it is as it was submitted. */
export function SectionsSince({ changes }: { changes: Readonly<Record<string, number>> }) {
  const words = useMessages().messages.remarks.review
  const { sections } = useDeskContext().reading
  return (
    <details className="manuscript-part__group">
      <summary>{words.sections}</summary>
      <ul>
        {sections.map(({ id, number, title }) => (
          <li key={id}>
            {number} {title}: <SinceSubmitted count={changes[id] ?? 0} />
          </li>
        ))}
      </ul>
    </details>
  )
}

/** How much of a section is not as it was submitted. */
export function SinceSubmitted({ count }: { count: number }) {
  const words = useMessages().messages.remarks.review
  return count === 0 ? <span>{words.unchanged}</span> : <strong>{words.changed(count)}</strong>
}
