'use client'
import { toast } from '@payloadcms/ui'
import { useState } from 'react'
import { z } from 'zod'
import type { SpokenProblem } from '../api/spoken-problem'
import { json, useCommand } from '../api/use-command'
import { TextArea } from '../parts/text-area'
import { useMessages } from '../use-messages'
import { Step } from './step'
import { useRequiredText } from './use-required-text'

type Props = {
  id: string
  step: 'approve' | 'request-changes'
  blockers: readonly SpokenProblem[]
  onDone: (sentence: string) => void
}

const Decided = z.object({ submission: z.object({ state: z.string() }) })
const MAX_LENGTH = 20_000

/** A decision on a submission. Whoever asks for changes must say which. */
export function Decide(props: Props) {
  return props.step === 'approve' ? <Approve {...props} /> : <RequestChanges {...props} />
}

function Approve({ onDone, ...props }: Props) {
  const words = useMessages().messages.approve
  const [comment, setComment] = useState('')
  const { run, ...command } = useCommand(Decided)

  async function approve() {
    const body = json({ comment: comment.trim() || null })
    if ((await run(`submissions/${props.id}/approve`, body)) === null) return
    setComment('')
    toast.success(words.done)
    onDone(words.done)
  }

  return (
    <Step {...props} {...command} onRun={() => void approve()}>
      <TextArea label={words.text} value={comment} onChange={setComment} maxLength={MAX_LENGTH} />
    </Step>
  )
}

function RequestChanges({ onDone, ...props }: Props) {
  const words = useMessages().messages['request-changes']
  const { field, take, clear } = useRequiredText('comment-missing')
  const { run, ...command } = useCommand(Decided)

  async function requestChanges() {
    const comment = take()
    if (comment === null) return
    if ((await run(`submissions/${props.id}/request-changes`, json({ comment }))) === null) return
    clear()
    toast.success(words.done)
    onDone(words.done)
  }

  return (
    <Step {...props} {...command} onRun={() => void requestChanges()}>
      <TextArea label={words.text} isRequired maxLength={MAX_LENGTH} {...field} />
    </Step>
  )
}
