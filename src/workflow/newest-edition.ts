import type { Edition } from '@payload-types'
import type { PayloadRequest } from 'payload'

/** A report's newest edition, or null before the first; `besides` leaves out the one that a submission became. */
export async function newestEdition(
  req: PayloadRequest,
  report: string,
  { besides }: { besides?: string } = {},
): Promise<Edition | null> {
  const others = besides === undefined ? [] : [{ submission: { not_equals: besides } }]
  const { docs } = await req.payload.find({
    collection: 'editions',
    where: { and: [{ report: { equals: report } }, ...others] },
    sort: ['-major', '-minor'],
    limit: 1,
    depth: 0,
    pagination: false,
    overrideAccess: true,
    req,
  })
  return docs[0] ?? null
}
