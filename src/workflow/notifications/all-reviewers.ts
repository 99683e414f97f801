import type { PayloadRequest } from 'payload'

/** The ids of everyone who reviews. */
export async function allReviewers(req: PayloadRequest): Promise<string[]> {
  const { docs } = await req.payload.find({
    collection: 'users',
    where: { roles: { in: ['reviewer'] } },
    select: { roles: true },
    limit: 0,
    pagination: false,
    depth: 0,
    overrideAccess: true,
    req,
  })
  return docs.map(({ id }) => id)
}
