'use client'
import { useState } from 'react'
import { z } from 'zod'
import { json, useCommand } from '../../api/use-command'
import { TextArea } from '../../parts/text-area'
import { useMessages } from '../../use-messages'
import { useDeskContext } from '../desk-context'
import { Step } from './step'

const Decided = z.object({ submission: z.object({ state: z.string() }) })

/** Approval; where the report demands two, by whom the first was given. */
export function Approve() {
  const words = useMessages().messages.desk.steps.approve
  const { id, course, onDone } = useDeskContext()
  const { reviewersRequired, decisions } = course.status
  const [comment, setComment] = useState('')
  const { run, ...command } = useCommand(Decided)
  const approvers = [
    ...new Set(decisions.filter(({ decision }) => decision === 'approved').map(({ by }) => by)),
  ]

  async function approve() {
    const body = json({ comment: comment.trim() || null })
    const decided = await run(`submissions/${id}/approve`, body)
    if (decided === null) return
    setComment('')
    onDone(decided.submission.state === 'submitted' ? words.doneFirst : words.done)
  }

  return (
    <Step step="approve" {...command} onRun={() => void approve()}>
      {reviewersRequired > 1 && <p>{words.required(approvers, reviewersRequired)}</p>}
      <TextArea label={words.text} value={comment} onChange={setComment} maxLength={20_000} />
    </Step>
  )
}
