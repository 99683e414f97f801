import type { Submission } from '@payload-types'
import type { PayloadRequest } from 'payload'

/** Writes what a command made of a submission. */
export function updateSubmission(
  req: PayloadRequest,
  { id, ...data }: Pick<Submission, 'id'> & Partial<Submission>,
): Promise<Submission> {
  return req.payload.update({
    collection: 'submissions',
    id,
    data,
    depth: 0,
    overrideAccess: true,
    context: { command: true },
    req,
  })
}
