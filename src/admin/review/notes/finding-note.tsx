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
  const { course } = useDeskContext()
  const { severity, waiver, passage, message, fingerprint } = finding
  const rule = course.rules.find(({ number }) => number === finding.rule)
  return (
    <article
      id={findingAnchor(fingerprint)}
      className={`desk-note desk-note--${waiver ? 'waived' : severity}`}
      tabIndex={-1}
    >
      <Label finding={finding} />
      <p className="desk-note__sentence">{message}</p>
      {passage !== '' && <p className="desk-note__passage">«{passage}»</p>}
      {rule && (
        <details>
          <summary>{rule.title}</summary>
          <p>{rule.explanation}</p>
        </details>
      )}
      {waiver && <WaiverNote waiver={waiver} />}
      {rule?.waivable && !waiver && <Waive finding={finding} />}
    </article>
  )
}

function Label({ finding: { rule, severity, outcome, waiver } }: { finding: DeskFinding }) {
  const words = useMessages().messages.desk.finding
  return (
    <p className="desk-note__label">
      <strong>{waiver ? words.waived : words.severities[severity]}</strong> · {rule}
      {outcome !== 'discrepancy' && <> · {words.outcomes[outcome]}</>}
    </p>
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
