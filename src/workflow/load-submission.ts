import type { Submission } from '@payload-types'
import type { PayloadRequest } from 'payload'
import { z } from 'zod'
import { sha256 } from '@/domain/content/canonical'
import { DomainError } from '@/domain/domain-error'
import type { Contributor } from '@/domain/review/contributors'

const Contributors = z.array(
  z.object({
    user: z.string(),
    wrote: z.array(z.object({ collection: z.string(), title: z.string() })),
  }),
)

/** A submission whose content still has the hash that it was pinned with (R41), or a refusal. */
export async function loadSubmission(req: PayloadRequest, id: string): Promise<Submission> {
  const submission = await req.payload.findByID({
    collection: 'submissions',
    id,
    depth: 0,
    disableErrors: true,
    overrideAccess: true,
    req,
  })
  if (!submission) throw new DomainError({ code: 'document-missing' })
  if (sha256(submission.content) !== submission.sha256)
    throw new DomainError({ code: 'pinned-content-touched' })
  return submission
}

/** Who wrote any of a submission since the last edition, and what. */
export function contributorsOf({ contributors }: Pick<Submission, 'contributors'>): Contributor[] {
  return Contributors.parse(contributors)
}
