import type { Comment } from '@payload-types'
import type { PayloadRequest } from 'payload'

/** Everything that was said about a report, oldest first. */
export async function commentsOf(req: PayloadRequest, report: string): Promise<Comment[]> {
  const { docs } = await req.payload.find({
    collection: 'comments',
    where: { report: { equals: report } },
    sort: 'at',
    limit: 0,
    pagination: false,
    depth: 0,
    overrideAccess: true,
    req,
  })
  return docs
}
