'use client'
import { toast, useFormModified } from '@payloadcms/ui'
import { useId, useState } from 'react'
import { z } from 'zod'
import type { SpokenProblem } from '../api/spoken-problem'
import { json, useCommand } from '../api/use-command'
import { CommandButton } from '../parts/command-button'
import { Reasons } from '../parts/reasons'
import { RefusalBanner } from '../parts/refusal-banner'
import { TextArea } from '../parts/text-area'
import { useMessages } from '../use-messages'

type Props = { id: string; blockers: readonly SpokenProblem[]; onSubmitted: () => void }

const Submitted = z.object({ submission: z.object({ id: z.string() }) })

/** Submits what has been saved of a report, with a message to the reviewer. */
export function SubmitForm({ id, blockers, onSubmitted }: Props) {
  const { report } = useMessages().messages
  const isModified = useFormModified()
  const reasonsId = useId()
  const [note, setNote] = useState('')
  const { isRunning, refusal, run } = useCommand(Submitted)
  const reasons = [
    ...(isModified ? [report.saveFirst] : []),
    ...blockers.map(({ message }) => message),
  ]

  async function submit() {
    if ((await run(`reports/${id}/submit`, json({ note: note.trim() || null }))) === null) return
    setNote('')
    toast.success(report.submitted)
    onSubmitted()
  }

  return (
    <>
      <TextArea label={report.note} value={note} onChange={setNote} rows={3} maxLength={5000} />
      <Reasons id={reasonsId} heading={report.reasons} reasons={reasons} />
      <RefusalBanner sentence={refusal?.sentence} />
      <CommandButton
        refusedBy={reasons.length > 0 || isRunning ? reasonsId : null}
        onRun={() => void submit()}
      >
        {report.submit}
      </CommandButton>
    </>
  )
}
