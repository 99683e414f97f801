import type { Submission } from '@payload-types'
import type { PayloadRequest } from 'payload'
import { askerOf } from '@/cms/asker'
import { mayTake } from '@/domain/review/permissions'

/** An outside reviewer of a submission; the link itself is told once, when it is made. */
export type DeskInvitation = {
  id: string
  name: string
  email: string
  expiresAt: string
  revokedAt: string | null
  lastUsedAt: string | null
}

/** The outside reviewers of a submission, newest first, for those who may invite; nobody for others. */
export async function deskInvitations(
  req: PayloadRequest,
  { id }: Submission,
): Promise<DeskInvitation[]> {
  if (!mayTake(askerOf(req), 'invite')) return []
  const { docs } = await req.payload.find({
    collection: 'invitations',
    where: { submission: { equals: id } },
    sort: '-at',
    select: { name: true, email: true, expiresAt: true, revokedAt: true, lastUsedAt: true },
    depth: 0,
    limit: 0,
    pagination: false,
    overrideAccess: true,
    req,
  })
  return docs.map(({ revokedAt, lastUsedAt, ...invitation }) => ({
    ...invitation,
    revokedAt: revokedAt ?? null,
    lastUsedAt: lastUsedAt ?? null,
  }))
}
