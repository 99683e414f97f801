'use client'
import { useMessages } from '../../use-messages'
import { useDeskContext } from '../desk-context'
import { countFindings } from '../model/count-findings'

/** What the checks found, by how heavy it is, and how much of the talk is open. */
export function FindingCounts() {
  const words = useMessages().messages.desk.counts
  const { findings, threads } = useDeskContext().course
  const { bySeverity, waived } = countFindings(findings)
  const open = threads.filter(({ state }) => state === 'open').length
  return (
    <section>
      <h3>{words.heading}</h3>
      <ul>
        {bySeverity.length === 0 && <li>{words.none}</li>}
        {bySeverity.map(({ severity, count }) => (
          <li key={severity}>
            <span className={`desk-mark desk-mark--${severity}`} aria-hidden="true" />
            {words.severities[severity](count)}
          </li>
        ))}
        {waived > 0 && <li>{words.waived(waived)}</li>}
        <li>{words.threads(open)}</li>
      </ul>
    </section>
  )
}
