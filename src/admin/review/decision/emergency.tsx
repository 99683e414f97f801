'use client'
import { z } from 'zod'
import { json, useCommand } from '../../api/use-command'
import { TextArea } from '../../parts/text-area'
import { useMessages } from '../../use-messages'
import { useDeskContext } from '../desk-context'
import { useRequiredText } from '../use-required-text'
import { ChangeNote } from './change-note'
import { Step } from './step'
import { useChangeNote } from './use-change-note'

const Published = z.object({ edition: z.object({ number: z.string() }) })

/** Publishes what nobody has approved yet (R44), with a reason and a plain warning of what that means. */
export function Emergency() {
  const words = useMessages().messages.desk.steps['publish-emergency']
  const { id, text, onDone } = useDeskContext()
  const note = useChangeNote(text.next)
  const reason = useRequiredText('emergency-reason-missing')
  const { run, ...command } = useCommand(Published)

  async function publish() {
    const given = reason.take()
    const changeNote = note.note.take()
    if (given === null || changeNote === null) return
    const body = json({ changeNote, reason: given })
    if ((await run(`submissions/${id}/publish-emergency`, body)) !== null) onDone(words.done)
  }

  return (
    <Step step="publish-emergency" isSecondary {...command} onRun={() => void publish()}>
      <p className="desk-warning">
        <strong>{words.warningHeading}</strong> {words.warning}
      </p>
      <TextArea label={words.text} isRequired maxLength={5000} {...reason.field} />
      <ChangeNote note={note} />
    </Step>
  )
}
