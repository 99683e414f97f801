import type { Correction } from '@payload-types'
import type { PayloadRequest } from 'payload'

/** The correction of an edition that is not decided yet; null where there is none. */
export async function correctionOf(
  req: PayloadRequest,
  edition: string,
): Promise<Correction | null> {
  return firstCorrection(req, { claim: { equals: edition } })
}

/** The correction that was submitted as this; null where there is none. */
export async function correctionBySubmission(
  req: PayloadRequest,
  submission: string,
): Promise<Correction | null> {
  return firstCorrection(req, { submission: { equals: submission } })
}

async function firstCorrection(
  req: PayloadRequest,
  where: Record<string, { equals: string }>,
): Promise<Correction | null> {
  const { docs } = await req.payload.find({
    collection: 'corrections',
    where,
    limit: 1,
    depth: 0,
    pagination: false,
    overrideAccess: true,
    req,
  })
  return docs[0] ?? null
}
