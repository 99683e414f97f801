import type { PayloadRequest } from 'payload'

/** When a report's newest edition that is no correction was published, null before the first. */
export async function newestMajorAt(req: PayloadRequest, report: string): Promise<string | null> {
  const { docs } = await req.payload.find({
    collection: 'editions',
    where: { and: [{ report: { equals: report } }, { minor: { equals: 0 } }] },
    sort: '-major',
    limit: 1,
    pagination: false,
    select: { publishedAt: true },
    depth: 0,
    overrideAccess: true,
    req,
  })
  return docs[0]?.publishedAt ?? null
}
