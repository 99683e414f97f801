'use client'
import { z } from 'zod'
import { json, useCommand } from '../../api/use-command'
import { PlainButton } from '../../manuscript/parts/plain-button'
import { Moment } from '../../parts/moment'
import { RefusalBanner } from '../../parts/refusal-banner'
import { useMessages } from '../../use-messages'
import { useDeskContext } from '../desk-context'
import type { DeskFinding } from '../model/desk-finding'

type Props = { waiver: NonNullable<DeskFinding['waiver']> }

const Lifted = z.object({ waiver: z.object({ id: z.string() }) })

/** Who let a finding pass, and why; a reviewer can take that back. */
export function WaiverNote({ waiver: { id, reason, by, at } }: Props) {
  const words = useMessages().messages.desk.finding
  const { course, nameOf, onDone } = useDeskContext()
  const { run, refusal, isRunning } = useCommand(Lifted)

  async function lift() {
    if ((await run(`waivers/${id}/lift`, json({}))) !== null) onDone(words.liftedNow)
  }

  return (
    <>
      <p>
        {words.waivedBy(nameOf(by))} <Moment at={at} />: {reason}
      </p>
      <RefusalBanner sentence={refusal?.sentence} />
      {course.status.blockers.waive.length === 0 && (
        <PlainButton aria-disabled={isRunning} onClick={() => void lift()}>
          {words.lift}
        </PlainButton>
      )}
    </>
  )
}
