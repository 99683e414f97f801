import type { PayloadRequest } from 'payload'
import { idOf } from '@/cms/id-of'
import type { Waiver } from '@/domain/checks/run-checks'

/** The waivers of a report that nobody has lifted. */
export async function liveWaivers(req: PayloadRequest, report: string): Promise<Waiver[]> {
  const { docs } = await req.payload.find({
    collection: 'waivers',
    where: { and: [{ report: { equals: report } }, { liftedAt: { exists: false } }] },
    sort: 'at',
    depth: 0,
    limit: 0,
    pagination: false,
    overrideAccess: true,
    req,
  })
  return docs.map(({ id, fingerprint, reason, by, at }) => ({
    ...{ id, fingerprint, reason, at },
    by: idOf(by),
  }))
}
