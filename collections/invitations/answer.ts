import type { Invitation } from '@payload-types'
import { idOf } from '@/cms/id-of'

/** What a command tells of an invitation; its link is told by `invite` alone. */
export function invitationAnswer({
  id,
  submission,
  name,
  email,
  expiresAt,
  revokedAt,
  lastUsedAt,
}: Invitation) {
  return {
    invitation: {
      id,
      submission: idOf(submission),
      name,
      email,
      expiresAt,
      revokedAt: revokedAt ?? null,
      lastUsedAt: lastUsedAt ?? null,
    },
  }
}
