import type { PayloadRequest } from 'payload'
import { threadState } from '@/domain/review/comments/thread-state'
import { newestMajorAt } from './comments/newest-major-at'
import { settledOf } from './comments/settled-of'

/** How many threads of a report are neither resolved nor carried over to its next edition (R46). */
export async function openThreads(
  req: PayloadRequest,
  { report }: { report: string },
): Promise<number> {
  const { docs } = await req.payload.find({
    collection: 'comments',
    where: {
      and: [
        { report: { equals: report } },
        { thread: { exists: false } },
        { 'resolved.at': { exists: false } },
      ],
    },
    select: { resolved: true, carriedOver: true },
    limit: 0,
    pagination: false,
    depth: 0,
    overrideAccess: true,
    req,
  })
  const newestMajor = docs.length > 0 ? await newestMajorAt(req, report) : null
  return docs.filter((thread) => threadState(settledOf(thread), newestMajor) === 'open').length
}
