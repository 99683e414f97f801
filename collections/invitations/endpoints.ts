import type { Endpoint } from 'payload'
import { commandEndpoint } from '@/cms/command-endpoint'
import { revokeInvitation } from '@/workflow/invitations/revoke-invitation'
import { invitationAnswer } from './answer'

/** `POST /api/invitations/{id}/revoke`; who is invited is asked by REST (`?where[submission][equals]={id}`). */
export const invitationEndpoints: Omit<Endpoint, 'root'>[] = [
  commandEndpoint('revoke', async (req, invitation) =>
    invitationAnswer(await revokeInvitation(req, { invitation, now: new Date() })),
  ),
]
