import type { Invitation } from '@payload-types'
import type { PayloadRequest } from 'payload'
import { idOf } from '@/cms/id-of'
import { inTransaction } from '@/cms/in-transaction'
import { DomainError } from '@/domain/domain-error'
import { assertMayTake } from '../assert-may-take'
import { recordEvent } from '../record-event'

export type RevokeInvitation = { invitation: string; now: Date }

/** Closes an outside reviewer's link at once; what they wrote stays. Revoked twice is revoked once. */
export function revokeInvitation(
  req: PayloadRequest,
  { invitation: id, now }: RevokeInvitation,
): Promise<Invitation> {
  const { id: revokedBy } = assertMayTake(req, 'invite')
  return inTransaction(req, async () => {
    const shared = { collection: 'invitations', id, depth: 0, overrideAccess: true, req } as const
    const invitation = await req.payload.findByID({ ...shared, disableErrors: true })
    if (!invitation) throw new DomainError({ code: 'document-missing' })
    if (invitation.revokedAt) return invitation
    const revoked = await req.payload.update({
      ...shared,
      data: { revokedBy, revokedAt: now.toISOString() },
      context: { command: true },
    })
    await recordEvent(req, {
      type: 'invitation-revoked',
      report: idOf(invitation.report),
      submission: idOf(invitation.submission),
      at: now,
      details: { guest: invitation.name },
    })
    return revoked
  })
}
