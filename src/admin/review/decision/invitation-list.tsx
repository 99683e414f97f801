'use client'
import { z } from 'zod'
import { json, useCommand } from '../../api/use-command'
import { PlainButton } from '../../manuscript/parts/plain-button'
import { Moment } from '../../parts/moment'
import { RefusalBanner } from '../../parts/refusal-banner'
import { useMessages } from '../../use-messages'
import { useDeskContext } from '../desk-context'
import type { DeskInvitation } from '../model/desk-answer'

const Revoked = z.object({ invitation: z.object({ id: z.string() }) })

/** The outside reviewers of this submission, and the way to close their links. */
export function InvitationList() {
  const words = useMessages().messages.desk.steps.invite
  const { invitations } = useDeskContext().course
  if (invitations.length === 0) return null
  return (
    <section>
      <h4>{words.invited}</h4>
      <ul className="desk-invitations">
        {invitations.map((invitation) => (
          <Invited key={invitation.id} invitation={invitation} />
        ))}
      </ul>
    </section>
  )
}

function Invited({ invitation }: { invitation: DeskInvitation }) {
  const words = useMessages().messages.desk.steps.invite
  const { onDone } = useDeskContext()
  const { run, refusal, isRunning } = useCommand(Revoked)
  const { id, name, email, expiresAt, revokedAt, lastUsedAt } = invitation

  async function revoke() {
    if ((await run(`invitations/${id}/revoke`, json({}))) !== null) onDone(words.revokedNow(name))
  }

  return (
    <li>
      <strong>{name}</strong> ({email}):{' '}
      {revokedAt === null ? (
        <>
          {words.until} <Moment at={expiresAt} />
        </>
      ) : (
        <>
          {words.revoked} <Moment at={revokedAt} />
        </>
      )}
      {'. '}
      {lastUsedAt === null ? (
        words.unused
      ) : (
        <>
          {words.lastUsed} <Moment at={lastUsedAt} withTime />.
        </>
      )}{' '}
      {revokedAt === null && (
        <PlainButton
          aria-label={words.revokeNamed(name)}
          aria-disabled={isRunning}
          onClick={() => void revoke()}
        >
          {words.revoke}
        </PlainButton>
      )}
      <RefusalBanner sentence={refusal?.sentence} />
    </li>
  )
}
