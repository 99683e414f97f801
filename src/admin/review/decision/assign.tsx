'use client'
import { useId, useState } from 'react'
import { z } from 'zod'
import { json, useCommand } from '../../api/use-command'
import { useMessages } from '../../use-messages'
import { useDeskContext } from '../desk-context'
import { Step } from './step'

const Assigned = z.object({ submission: z.object({ id: z.string() }) })

/** Who is to review it, and by when; those who wrote any of it are shown, and why they can't. */
export function Assign() {
  const words = useMessages().messages.desk.steps.assign
  const { id, course, onDone } = useDeskContext()
  const { submission, status, people } = course
  const dueId = useId()
  const [chosen, setChosen] = useState<readonly string[]>(submission.assigned)
  const [due, setDue] = useState(status.dueAt?.slice(0, 10) ?? '')
  const { run, ...command } = useCommand(Assigned)

  async function assign() {
    // The day is over when it is over here, not in Greenwich.
    const dueAt = due === '' ? null : new Date(`${due}T23:59:00`)
    const body = json({ reviewers: chosen, dueAt })
    if ((await run(`submissions/${id}/assign`, body)) !== null) onDone(words.done)
  }

  return (
    <Step step="assign" isSecondary {...command} onRun={() => void assign()}>
      <fieldset className="admin-choices">
        <legend className="field-label">{words.who}</legend>
        {people
          .filter(({ reviews }) => reviews)
          .map(({ id: person, name, wrote }) => (
            <label key={person}>
              <input
                type="checkbox"
                checked={chosen.includes(person)}
                disabled={wrote.length > 0}
                onChange={(event) =>
                  setChosen(
                    event.target.checked
                      ? [...chosen, person]
                      : chosen.filter((other) => other !== person),
                  )
                }
              />
              {wrote.length > 0 ? words.wrote(name) : name}
            </label>
          ))}
      </fieldset>
      <label className="desk-time" htmlFor={dueId}>
        {words.due}
        <input
          id={dueId}
          type="date"
          value={due}
          onChange={(event) => setDue(event.target.value)}
        />
      </label>
    </Step>
  )
}
