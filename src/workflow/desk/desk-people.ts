import type { Submission } from '@payload-types'
import type { PayloadRequest } from 'payload'
import { mayTake } from '@/domain/review/permissions'
import { contributorsOf } from '../load-submission'

/** Someone who can be mentioned, and perhaps assigned. */
export type DeskPerson = {
  id: string
  name: string
  /** Whether they have a role that approves. */
  reviews: boolean
  /** What they wrote of this submission, which keeps them from approving it (R40). */
  wrote: string[]
}

/** Everyone of the house, by name. */
export async function deskPeople(
  req: PayloadRequest,
  submission: Submission,
): Promise<DeskPerson[]> {
  const { docs } = await req.payload.find({
    collection: 'users',
    sort: 'name',
    select: { name: true, roles: true },
    depth: 0,
    limit: 0,
    pagination: false,
    overrideAccess: true,
    req,
  })
  const wrote = new Map(contributorsOf(submission).map((one) => [one.user, one.wrote]))
  return docs.map(({ id, name, roles }) => ({
    ...{ id, name },
    reviews: mayTake({ id, roles }, 'approve'),
    wrote: (wrote.get(id) ?? []).map(({ title }) => title),
  }))
}
