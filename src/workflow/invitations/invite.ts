import type { Invitation, Submission } from '@payload-types'
import type { PayloadRequest } from 'payload'
import { idOf } from '@/cms/id-of'
import { inTransaction } from '@/cms/in-transaction'
import { DomainError } from '@/domain/domain-error'
import { invitationTerm } from '@/domain/review/invitations/invitation-term'
import { invitedPerson } from '@/domain/review/invitations/invited-person'
import { isOpen } from '@/domain/review/submission-state'
import { assertMayTake } from '../assert-may-take'
import { loadSubmission } from '../load-submission'
import { recordEvent } from '../record-event'
import { mailInvitation } from './mail-invitation'
import { newToken } from './token'

/** `expiresAt` null is two weeks from now. */
export type Invite = {
  submission: string
  name: string
  email: string
  expiresAt: Date | null
  now: Date
}

/** An invitation with its secret address, which is told here and in the mail and never again. */
export type Invited = { invitation: Invitation; address: string }

/**
 * Invites someone from outside to read one submission and comment on it. Inviting the same address again gives a new link
 * in place of the old one, which then opens nothing.
 */
export function invite(req: PayloadRequest, args: Invite): Promise<Invited> {
  const { id: invitedBy } = assertMayTake(req, 'invite')
  const person = invitedPerson(args)
  const expiresAt = invitationTerm(args.expiresAt, args.now)
  return inTransaction(req, async () => {
    const submission = await loadSubmission(req, args.submission)
    if (!isOpen(submission.state)) throw new DomainError({ code: 'invitation-closed' })
    const { token, tokenHash } = newToken()
    const invitation = await writeInvitation(req, {
      ...person,
      tokenHash,
      invitedBy,
      submission: submission.id,
      report: idOf(submission.report),
      at: args.now.toISOString(),
      expiresAt: expiresAt.toISOString(),
      revokedBy: null,
      revokedAt: null,
      lastUsedAt: null,
    })
    const address = `${req.payload.config.serverURL}/gjennomgang/${token}`
    await mailInvitation(req, { invitation, submission, address, now: args.now })
    await recordInvitation(req, { submission, name: person.name, now: args.now })
    return { invitation, address }
  })
}

type InvitationData = Omit<Invitation, 'id'>

async function writeInvitation(req: PayloadRequest, data: InvitationData): Promise<Invitation> {
  const shared = {
    collection: 'invitations',
    depth: 0,
    overrideAccess: true,
    context: { command: true },
    req,
  } as const
  const { docs } = await req.payload.find({
    collection: 'invitations',
    where: {
      and: [{ submission: { equals: idOf(data.submission) } }, { email: { equals: data.email } }],
    },
    limit: 1,
    pagination: false,
    depth: 0,
    overrideAccess: true,
    req,
  })
  const earlier = docs[0]
  return earlier
    ? req.payload.update({ ...shared, id: earlier.id, data })
    : req.payload.create({ ...shared, data })
}

async function recordInvitation(
  req: PayloadRequest,
  { submission, name, now }: { submission: Submission; name: string; now: Date },
): Promise<void> {
  await recordEvent(req, {
    type: 'reviewer-invited',
    report: idOf(submission.report),
    submission: submission.id,
    at: now,
    details: { guest: name },
  })
}
