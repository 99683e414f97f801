import type { Edition } from '@payload-types'
import type { PayloadRequest } from 'payload'

/** A report's newest edition, or null before the first. */
export async function newestEdition(req: PayloadRequest, report: string): Promise<Edition | null> {
  const { docs } = await req.payload.find({
    collection: 'editions',
    where: { report: { equals: report } },
    sort: ['-major', '-minor'],
    limit: 1,
    depth: 0,
    pagination: false,
    overrideAccess: true,
    req,
  })
  return docs[0] ?? null
}
