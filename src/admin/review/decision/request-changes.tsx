'use client'
import { z } from 'zod'
import { json, useCommand } from '../../api/use-command'
import { TextArea } from '../../parts/text-area'
import { useMessages } from '../../use-messages'
import { useDeskContext } from '../desk-context'
import { useRequiredText } from '../use-required-text'
import { Step } from './step'

const Decided = z.object({ submission: z.object({ state: z.string() }) })

/** Sends the submission back. Whoever asks for changes must say which. */
export function RequestChanges() {
  const words = useMessages().messages.desk.steps['request-changes']
  const { id, onDone } = useDeskContext()
  const { field, take, clear } = useRequiredText('comment-missing')
  const { run, ...command } = useCommand(Decided)

  async function requestChanges() {
    const comment = take()
    if (comment === null) return
    if ((await run(`submissions/${id}/request-changes`, json({ comment }))) === null) return
    clear()
    onDone(words.done)
  }

  return (
    <Step step="request-changes" isSecondary {...command} onRun={() => void requestChanges()}>
      <TextArea label={words.text} isRequired maxLength={20_000} {...field} />
    </Step>
  )
}
