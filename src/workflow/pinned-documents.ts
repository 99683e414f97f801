import type { Edition } from '@payload-types'
import type { PayloadRequest } from 'payload'
import { z } from 'zod'
import { idOf } from '@/cms/id-of'
import type { PinnedDocument } from '@/domain/review/contributors'

const PinnedDocuments = z.array(
  z.object({ collection: z.string(), id: z.string(), rev: z.number() }),
)

/** The documents, and the revision of each, that an edition was made of. */
export async function pinnedDocuments(
  req: PayloadRequest,
  { submission }: Edition,
): Promise<PinnedDocument[]> {
  const { pinned } = await req.payload.findByID({
    collection: 'submissions',
    id: idOf(submission),
    select: { pinned: true },
    depth: 0,
    overrideAccess: true,
    req,
  })
  return PinnedDocuments.parse(pinned)
}
