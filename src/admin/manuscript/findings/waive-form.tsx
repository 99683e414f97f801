'use client'
import { useState } from 'react'
import { z } from 'zod'
import { json, useCommand } from '../../api/use-command'
import { RefusalBanner } from '../../parts/refusal-banner'
import { TextArea } from '../../parts/text-area'
import { useRequiredText } from '../../review/use-required-text'
import { useMessages } from '../../use-messages'
import { useDeskContext } from '../desk/desk-context'
import { PlainButton } from '../parts/plain-button'
import type { SpokenFinding } from '../remarks/findings-answer'
import { useRemarksContext } from '../remarks/remarks-context'

const Waived = z.object({ waiver: z.object({ id: z.string() }) })

/** Lets a reviewer let a finding pass, with a reason; those who may not are not asked. */
export function WaiveAct({ finding }: { finding: SpokenFinding }) {
  const words = useMessages().messages.remarks.findings
  const { rules, waiveBlockers } = useRemarksContext()
  const [isOpen, setOpen] = useState(false)
  const isWaivable = rules.get(finding.rule)?.waivable === true
  if (!isWaivable || waiveBlockers.length > 0 || finding.severity === 'informs') return null
  if (isOpen) return <WaiveForm finding={finding} onDone={() => setOpen(false)} />
  return (
    <PlainButton aria-expanded={false} onClick={() => setOpen(true)}>
      {words.waive}
    </PlainButton>
  )
}

type Props = { finding: SpokenFinding; onDone: () => void }

function WaiveForm({ finding: { rule, fingerprint }, onDone }: Props) {
  const { remarks } = useMessages().messages
  const { desk } = useDeskContext()
  const { refresh, onTold } = useRemarksContext()
  const { isRunning, refusal, run } = useCommand(Waived)
  const reason = useRequiredText('waiver-reason-short')

  async function waive() {
    const text = reason.take()
    if (text === null) return
    const body = json({ rule, fingerprint, reason: text })
    if (!(await run(`reports/${desk.report.id}/waive`, body))) return
    onTold(remarks.findings.waived)
    onDone()
    await refresh()
  }

  return (
    <div className="manuscript-remark__form">
      <TextArea
        label={remarks.findings.waiveReason}
        hint={remarks.findings.waiveHint}
        rows={3}
        maxLength={5000}
        {...reason.field}
      />
      <RefusalBanner sentence={refusal?.sentence} />
      <div className="manuscript-remark__acts">
        <PlainButton isMain aria-disabled={isRunning} onClick={() => void waive()}>
          {remarks.findings.waiveDo}
        </PlainButton>
        <PlainButton onClick={onDone}>{remarks.cancel}</PlainButton>
      </div>
    </div>
  )
}
