'use client'
import { toast } from '@payloadcms/ui'
import { useState } from 'react'
import { z } from 'zod'
import type { EditionChange } from '@/domain/review/edition-number'
import { json, useCommand } from '../api/use-command'
import { TextArea } from '../parts/text-area'
import { useMessages } from '../use-messages'
import { ChangeChoice } from './change-choice'
import { Step } from './step'
import type { SubmissionStatus } from './submission-status'
import { useRequiredText } from './use-required-text'

type Props = { id: string; status: SubmissionStatus; onDone: (sentence: string) => void }

const Published = z.object({ edition: z.object({ number: z.string(), address: z.string() }) })

/** Publishes an approved submission as an edition, with the note that readers see. */
export function Publish({ id, status, onDone }: Props) {
  const words = useMessages().messages.publish
  const [change, setChange] = useState<EditionChange>('major')
  const { field, take, clear } = useRequiredText('change-note-missing')
  const { run, ...command } = useCommand(Published)

  async function publish() {
    const changeNote = take()
    if (changeNote === null) return
    const body = json({ change, changeNote })
    if ((await run(`submissions/${id}/publish`, body)) === null) return
    clear()
    toast.success(words.done)
    onDone(words.done)
  }

  return (
    <Step
      step="publish"
      blockers={status.blockers.publish}
      {...command}
      onRun={() => void publish()}
    >
      <ChangeChoice numbers={status.numbers} chosen={change} onChoose={setChange} />
      <TextArea label={words.text} hint={words.hint} isRequired maxLength={5000} {...field} />
    </Step>
  )
}
