'use client'
import { useState } from 'react'
import { z } from 'zod'
import { json, useCommand } from '../../api/use-command'
import { useMessages } from '../../use-messages'
import { useDeskContext } from '../desk-context'
import { ChangeChoice } from './change-choice'
import { ChangeNote } from './change-note'
import { Step } from './step'
import { TimeChoice } from './time-choice'
import { useChangeNote } from './use-change-note'

const Published = z.union([
  z.object({ edition: z.object({ number: z.string() }) }),
  z.object({ submission: z.object({ state: z.string() }) }),
])

/** Publishes an approved submission as an edition, now or at a set time, with the note that readers see. */
export function Publish() {
  const words = useMessages().messages.desk.steps.publish
  const { id, text, onDone } = useDeskContext()
  const note = useChangeNote(text.next)
  const [at, setAt] = useState<string | null>(null)
  const { run, ...command } = useCommand(Published)

  async function publish() {
    const changeNote = note.note.take()
    if (changeNote === null) return
    const planned = at === null ? {} : { at: new Date(at || Number.NaN) }
    const isSet = !('at' in planned) || !Number.isNaN(planned.at?.getTime())
    if (!isSet) return document.getElementById('desk-publish-at')?.focus()
    const step = at === null ? 'publish' : 'schedule'
    const body = json({ change: note.change, changeNote, ...planned })
    if ((await run(`submissions/${id}/${step}`, body)) === null) return
    onDone(at === null ? words.done : words.planned)
  }

  return (
    <Step step="publish" {...command} onRun={() => void publish()}>
      <ChangeChoice chosen={note.change} onChoose={note.choose} />
      <ChangeNote note={note} />
      <TimeChoice at={at} onChoose={setAt} />
    </Step>
  )
}
