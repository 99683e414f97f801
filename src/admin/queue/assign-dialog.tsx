'use client'
import { useId, useState } from 'react'
import { z } from 'zod'
import { ModalDialog } from '@/editor/dialog/modal-dialog'
import { calendarDay } from '@/domain/text/calendar-day'
import { json, useCommand } from '../api/use-command'
import { RefusalBanner } from '../parts/refusal-banner'
import { useMessages } from '../use-messages'
import type { Person, QueueLine } from './queue-answer'
import { ReviewerChoice } from './reviewer-choice'

type Props = {
  line: QueueLine
  people: readonly Person[]
  /** Called with what was done; with null where it was left. */
  onDone: (sentence: string | null) => void
}

const Assigned = z.object({ submission: z.object({ id: z.string() }) })

/** Chooses who reviews a submission, and by when. */
export function AssignDialog({ line, people, onDone }: Props) {
  const words = useMessages().messages.queue
  const [reviewers, setReviewers] = useState(line.reviewers)
  const [due, setDue] = useState(line.due === null ? '' : calendarDay(new Date(line.due)))
  const { isRunning, refusal, run } = useCommand(Assigned)

  async function assign() {
    if (isRunning) return
    const body = json({ reviewers, dueAt: due === '' ? null : endOfDay(due) })
    if (await run(`submissions/${line.id}/assign`, body)) onDone(words.saved(line.title))
  }

  return (
    <ModalDialog
      title={words.assignTitle(line.title)}
      submit={words.save}
      refusal={null}
      onSubmit={() => void assign()}
      onCancel={() => onDone(null)}
    >
      <ReviewerChoice line={line} people={people} chosen={reviewers} onChoose={setReviewers} />
      <DueField value={due} onChange={setDue} />
      <RefusalBanner sentence={refusal?.sentence} />
    </ModalDialog>
  )
}

function DueField({ value, onChange }: { value: string; onChange: (value: string) => void }) {
  const words = useMessages().messages.queue
  const id = useId()
  return (
    <div className="editor-dialog__field">
      <label htmlFor={id}>{words.dueDate}</label>
      <input
        id={id}
        type="date"
        value={value}
        aria-describedby={`${id}-hint`}
        onChange={(event) => onChange(event.target.value)}
      />
      <p id={`${id}-hint`} className="editor-dialog__hint">
        {words.dueHint}
      </p>
    </div>
  )
}

/** The last second of a calendar day where the browser is. */
function endOfDay(day: string): string {
  return new Date(`${day}T23:59:59`).toISOString()
}
