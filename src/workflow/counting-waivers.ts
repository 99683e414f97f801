import type { PayloadRequest } from 'payload'
import { idOf } from '@/cms/id-of'
import type { Waiver } from '@/domain/checks/run-checks'
import type { Contributor } from '@/domain/review/contributors'

/**
 * The waivers of a report that count for a content: those that nobody has lifted. One by someone who has written any of it does
 * not: four eyes (R40) apply to waivers too, also when the writing came after.
 */
export async function countingWaivers(
  req: PayloadRequest,
  { report, contributors }: { report: string; contributors: readonly Contributor[] },
): Promise<Waiver[]> {
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
  const writers = new Set(contributors.map(({ user }) => user))
  return docs
    .map(({ id, fingerprint, reason, by, at }) => ({ id, fingerprint, reason, at, by: idOf(by) }))
    .filter(({ by }) => !writers.has(by))
}
