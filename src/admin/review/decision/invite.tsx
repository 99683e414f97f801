'use client'
import { useState } from 'react'
import { z } from 'zod'
import { json, useCommand } from '../../api/use-command'
import { useMessages } from '../../use-messages'
import { useDeskContext } from '../desk-context'
import { GuestFields, type Guest } from './guest-fields'
import { InvitationLink } from './invitation-link'
import { InvitationList } from './invitation-list'
import { Step } from './step'

const Invited = z.object({ address: z.string(), invitation: z.object({ name: z.string() }) })
type Invited = z.infer<typeof Invited>

const NOBODY: Guest = { name: '', email: '', days: 14 }
const DAY_MS = 24 * 60 * 60 * 1000

/** A link by which someone from outside reads this submission and comments on it, and nothing more. */
export function Invite() {
  const words = useMessages().messages.desk.steps.invite
  const { id, onDone } = useDeskContext()
  const [guest, setGuest] = useState(NOBODY)
  const [invited, setInvited] = useState<Invited | null>(null)
  const { run, ...command } = useCommand(Invited)

  async function invite() {
    const { name, email, days } = guest
    const expiresAt = new Date(Date.now() + days * DAY_MS)
    const answer = await run(`submissions/${id}/invite`, json({ name, email, expiresAt }))
    if (answer === null) return
    setInvited(answer)
    setGuest(NOBODY)
    onDone(words.done(answer.invitation.name))
  }

  return (
    <>
      <Step step="invite" isSecondary {...command} onRun={() => void invite()}>
        <GuestFields guest={guest} onChange={setGuest} />
      </Step>
      {invited && <InvitationLink address={invited.address} name={invited.invitation.name} />}
      <InvitationList />
    </>
  )
}
