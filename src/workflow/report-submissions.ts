import type { Submission } from '@payload-types'
import type { PayloadRequest } from 'payload'

/** What tells a report's submissions apart, without their contents. */
export type SubmissionLine = Pick<
  Submission,
  'id' | 'state' | 'kind' | 'sequence' | 'sha256' | 'submittedAt'
>

/** A report's submissions, newest first. */
export async function reportSubmissions(
  req: PayloadRequest,
  report: string,
): Promise<SubmissionLine[]> {
  const { docs } = await req.payload.find({
    collection: 'submissions',
    where: { report: { equals: report } },
    sort: '-sequence',
    select: { state: true, kind: true, sequence: true, sha256: true, submittedAt: true },
    depth: 0,
    limit: 0,
    pagination: false,
    overrideAccess: true,
    req,
  })
  return docs
}
