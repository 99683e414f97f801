import type { Edition } from '@payload-types'
import type { Payload } from 'payload'
import { approvalDeadline } from '@/domain/review/emergency'

/** That an edition was published in an emergency: by when it must be approved, and when it was. */
export type Emergency = { deadline: string; approvedAt: string | null }

/** How it stands with the approval of an edition that was published in an emergency (R44); null for every other edition. */
export async function getEmergency(
  payload: Payload,
  { id, emergency, publishedAt }: Pick<Edition, 'id' | 'emergency' | 'publishedAt'>,
): Promise<Emergency | null> {
  if (emergency !== true) return null
  // Only people of the house read submissions; readers get one date of this one.
  const asHouse = { depth: 0, overrideAccess: true } as const
  const select = { submission: true } as const
  const { submission } = await payload.findByID({ collection: 'editions', id, select, ...asHouse })
  const { decisions, reviewersRequired } = await payload.findByID({
    collection: 'submissions',
    id: typeof submission === 'string' ? submission : submission.id,
    select: { decisions: true, reviewersRequired: true },
    ...asHouse,
  })
  const approvals = (decisions ?? []).filter(({ decision }) => decision === 'approved')
  const last = approvals[reviewersRequired - 1]
  return { deadline: approvalDeadline(publishedAt), approvedAt: last?.at ?? null }
}
