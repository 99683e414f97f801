import { z } from 'zod'
import { commandEndpoint } from '@/cms/command-endpoint'
import { jsonBody } from '@/cms/json-body'
import { invite } from '@/workflow/invitations/invite'
import { invitationAnswer } from '../invitations/answer'

const InviteBody = z.strictObject({
  name: z.string().max(500),
  email: z.string().max(500),
  expiresAt: z.iso.datetime({ offset: true }).nullable().default(null),
})

const codes = {
  name: 'invitation-name-missing',
  email: 'invitation-email-invalid',
  expiresAt: 'invitation-expiry',
} as const

/**
 * `POST /api/submissions/{id}/invite` `{ name, email, expiresAt? }` answers with the invitation and `address`, the secret
 * link, this once.
 */
export const inviteEndpoint = commandEndpoint('invite', async (req, submission) => {
  const { expiresAt, ...person } = await jsonBody(req, { schema: InviteBody, codes })
  const { invitation, address } = await invite(req, {
    submission,
    ...person,
    expiresAt: expiresAt === null ? null : new Date(expiresAt),
    now: new Date(),
  })
  return { ...invitationAnswer(invitation), address }
})
