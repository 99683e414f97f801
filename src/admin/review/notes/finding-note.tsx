'use client'
import { useState } from 'react'
import { PlainButton } from '../../manuscript/parts/plain-button'
import { useMessages } from '../../use-messages'
import { useDeskContext } from '../desk-context'
import type { DeskFinding } from '../model/desk-finding'
import { findingAnchor } from '../model/stops'
import { WaiveForm } from './waive-form'
import { WaiverNote } from './waiver-note'

/** One finding: what is wrong, how heavy it is, the rule behind it, and the way to let it pass. */
export function FindingNote({ finding }: { finding: DeskFinding }) {
  const words = useMessages().messages.desk.finding
  const { course } = useDeskContext()
  const { rule: number, severity, outcome, waiver, passage, message } = finding
  const rule = course.rules.find((one) => one.number === number)
  const look = waiver ? 'waived' : severity
  return (
    <article
      id={findingAnchor(finding.fingerprint)}
      className={`desk-note desk-note--${look}`}
      tabIndex={-1}
    >
      <p className="desk-note__label">
        <strong>{waiver ? words.waived : words.severities[severity]}</strong> · {number}
        {outcome !== 'discrepancy' && <> · {words.outcomes[outcome]}</>}
      </p>
      <p className="desk-note__sentence">{message}</p>
      {passage !== '' && <p className="desk-note__passage">«{passage}»</p>}
      {rule && (
        <details>
          <summary>{rule.title}</summary>
          <p>{rule.explanation}</p>
        </details>
      )}
      {waiver && <WaiverNote waiver={waiver} />}
      {!waiver && rule?.waivable && <Waive finding={finding} />}
    </article>
  )
}

function Waive({ finding }: { finding: DeskFinding }) {
  const words = useMessages().messages.desk.finding
  const { blockers } = useDeskContext().course.status
  const [isOpen, setIsOpen] = useState(false)
  // Why waiving is refused is told at the decision, not at each of a hundred findings.
  if (blockers.waive.length > 0) return null
  if (isOpen) return <WaiveForm finding={finding} onClose={() => setIsOpen(false)} />
  return <PlainButton onClick={() => setIsOpen(true)}>{words.waive}</PlainButton>
}
