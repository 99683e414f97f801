'use client'
import { useState } from 'react'
import { z } from 'zod'
import { json, useCommand } from '../../api/use-command'
import { LabelledInput } from '../../parts/labelled-input'
import { useMessages } from '../../use-messages'
import { useDeskContext } from '../desk-context'
import { InvitationLink } from './invitation-link'
import { InvitationList } from './invitation-list'
import { Step } from './step'

const Invited = z.object({ address: z.string(), invitation: z.object({ name: z.string() }) })
type Invited = z.infer<typeof Invited>

const DAYS = [7, 14, 30] as const
const DAY_MS = 24 * 60 * 60 * 1000

/** A link by which someone from outside reads this submission and comments on it, and nothing more. */
export function Invite() {
  const words = useMessages().messages.desk.steps.invite
  const { id, onDone } = useDeskContext()
  const [person, setPerson] = useState({ name: '', email: '' })
  const [days, setDays] = useState<number>(14)
  const [invited, setInvited] = useState<Invited | null>(null)
  const { run, ...command } = useCommand(Invited)

  async function invite() {
    const expiresAt = new Date(Date.now() + days * DAY_MS)
    const answer = await run(`submissions/${id}/invite`, json({ ...person, expiresAt }))
    if (answer === null) return
    setInvited(answer)
    setPerson({ name: '', email: '' })
    onDone(words.done(answer.invitation.name))
  }

  return (
    <>
      <Step step="invite" isSecondary {...command} onRun={() => void invite()}>
        <LabelledInput
          id="desk-guest-name"
          label={words.name}
          hint={words.nameHint}
          value={person.name}
          isRequired
          onChange={(name) => setPerson({ ...person, name })}
        />
        <LabelledInput
          id="desk-guest-email"
          label={words.email}
          hint={words.emailHint}
          value={person.email}
          isRequired
          onChange={(email) => setPerson({ ...person, email })}
        />
        <label className="desk-time">
          {words.days}
          <select value={days} onChange={(event) => setDays(Number(event.target.value))}>
            {DAYS.map((count) => (
              <option key={count} value={count}>
                {words.dayCount(count)}
              </option>
            ))}
          </select>
        </label>
      </Step>
      {invited && <InvitationLink address={invited.address} name={invited.invitation.name} />}
      <InvitationList />
    </>
  )
}
