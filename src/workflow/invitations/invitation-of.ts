import type { Invitation, Submission } from '@payload-types'
import type { PayloadRequest } from 'payload'
import { idOf } from '@/cms/id-of'
import { inTransaction } from '@/cms/in-transaction'
import { isValid } from '@/domain/review/invitations/invitation-term'
import { loadSubmission } from '../load-submission'
import { recordEvent } from '../record-event'
import { tokenHashOf } from './token'

/** What a link opens: one submission, to one person. */
export type OpenedInvitation = { invitation: Invitation; submission: Submission }

/**
 * What an outside reviewer's link opens now, and notes that it was used; null for one that has expired, was revoked or
 * never was, which nobody can tell apart.
 */
export function invitationOf(
  req: PayloadRequest,
  { token, now }: { token: string; now: Date },
): Promise<OpenedInvitation | null> {
  const tokenHash = tokenHashOf(token)
  if (tokenHash === null) return Promise.resolve(null)
  return inTransaction(req, async () => {
    const invitation = await invitationBy(req, tokenHash)
    if (!invitation || !isStillValid(invitation, now)) return null
    await noteUse(req, { invitation, now })
    return { invitation, submission: await loadSubmission(req, idOf(invitation.submission)) }
  })
}

async function invitationBy(req: PayloadRequest, tokenHash: string): Promise<Invitation | null> {
  const { docs } = await req.payload.find({
    collection: 'invitations',
    where: { tokenHash: { equals: tokenHash } },
    limit: 1,
    pagination: false,
    depth: 0,
    overrideAccess: true,
    req,
  })
  return docs[0] ?? null
}

function isStillValid({ expiresAt, revokedAt }: Invitation, now: Date): boolean {
  const term = {
    expiresAt: new Date(expiresAt),
    revokedAt: revokedAt ? new Date(revokedAt) : null,
  }
  return isValid(term, now)
}

async function noteUse(
  req: PayloadRequest,
  { invitation, now }: { invitation: Invitation; now: Date },
): Promise<void> {
  await req.payload.update({
    collection: 'invitations',
    id: invitation.id,
    data: { lastUsedAt: now.toISOString() },
    depth: 0,
    overrideAccess: true,
    context: { command: true },
    req,
  })
  if (invitation.lastUsedAt) return
  await recordEvent(req, {
    type: 'invitation-used',
    report: idOf(invitation.report),
    submission: idOf(invitation.submission),
    at: now,
    details: { guest: invitation.name },
  })
}
