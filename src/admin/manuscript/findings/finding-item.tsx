'use client'
import { RefusalBanner } from '../../parts/refusal-banner'
import { useMessages } from '../../use-messages'
import type { SpokenFinding } from '../remarks/findings-answer'
import { useRemarksContext } from '../remarks/remarks-context'
import { FindingActs } from './finding-acts'
import { WaiveAct } from './waive-form'
import { WaiverNote } from './waiver-note'

/** What a rule found: its sentence, the words that it is about, and what can be done. */
export function FindingItem({ finding }: { finding: SpokenFinding }) {
  const { rules, index } = useRemarksContext()
  const { message, passage, rule, waiver } = finding
  const asked = rules.get(rule)
  const home = index.homeOf(finding.place)
  return (
    <li className="manuscript-remark" data-severity={waiver ? 'waived' : finding.severity}>
      <Severity finding={finding} />
      <p>{message}</p>
      {passage !== '' && <p className="manuscript-remark__quote">«{passage}»</p>}
      {waiver ? <WaiverNote waiver={waiver} /> : <FindingActs finding={finding} home={home} />}
      {!waiver && <WaiveAct finding={finding} />}
      {asked && (
        <details className="manuscript-remark__more">
          <summary>
            {asked.number} {asked.title}
          </summary>
          <p>{asked.explanation}</p>
        </details>
      )}
    </li>
  )
}

function Severity({ finding: { severity, outcome } }: { finding: SpokenFinding }) {
  const words = useMessages().messages.remarks.findings
  const nuance = words.outcomes[outcome]
  return (
    <p className="manuscript-remark__kind">
      {words.severities[severity]}
      {nuance !== '' && `, ${nuance}`}
    </p>
  )
}

/** Why the last change to a section was not made, above its findings. */
export function MendRefusal({ section }: { section: string }) {
  const { refusal, refusedIn } = useRemarksContext().mending
  return <RefusalBanner sentence={refusedIn === section ? (refusal ?? undefined) : undefined} />
}
