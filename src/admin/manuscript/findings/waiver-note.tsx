'use client'
import { z } from 'zod'
import { json, useCommand } from '../../api/use-command'
import { Moment } from '../../parts/moment'
import { RefusalBanner } from '../../parts/refusal-banner'
import { useMessages } from '../../use-messages'
import { PlainButton } from '../parts/plain-button'
import type { SpokenFinding } from '../remarks/findings-answer'
import { useRemarksContext } from '../remarks/remarks-context'

const Lifted = z.object({ waiver: z.object({ id: z.string() }) })

type Props = { waiver: NonNullable<SpokenFinding['waiver']> }

/** Who let a finding pass, why and when; a reviewer can take it back. */
export function WaiverNote({ waiver: { id, reason, by, at } }: Props) {
  const words = useMessages().messages.remarks.findings
  const { waiveBlockers, refresh, onTold } = useRemarksContext()
  const { isRunning, refusal, run } = useCommand(Lifted)
  const mayLift = !waiveBlockers.some(({ code }) => code === 'step-not-allowed')

  async function lift() {
    if (!(await run(`waivers/${id}/lift`, json({})))) return
    onTold(words.lifted)
    await refresh()
  }

  return (
    <div className="manuscript-remark__waiver">
      <p>
        <strong>{words.waivedBy(by)}</strong> {reason} (<Moment at={at} />)
      </p>
      <RefusalBanner sentence={refusal?.sentence} />
      {mayLift && (
        <PlainButton aria-disabled={isRunning} onClick={() => void lift()}>
          {words.lift}
        </PlainButton>
      )}
    </div>
  )
}
