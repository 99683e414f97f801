import type { Payload } from 'payload'

/** That an edition is withdrawn: since when, and the reason that readers are given. */
export type Withdrawn = { at: string; reason: string }

/** The editions of some reports that are withdrawn now: edition id → when and why. One query. */
export async function withdrawnEditions(
  payload: Payload,
  slugs: readonly string[],
): Promise<Map<string, Withdrawn>> {
  const { docs } = await payload.find({
    collection: 'withdrawals',
    where: { slug: { in: [...new Set(slugs)] } },
    sort: 'sequence',
    select: { edition: true, act: true, reason: true, at: true },
    depth: 0,
    limit: 0,
    pagination: false,
    // Only people of the house read the collection; of each act readers get what is selected here.
    overrideAccess: true,
  })
  const withdrawn = new Map<string, Withdrawn>()
  for (const { edition, act, reason, at } of docs) {
    const id = typeof edition === 'string' ? edition : edition.id
    if (act === 'withdrawn') withdrawn.set(id, { at, reason })
    else withdrawn.delete(id)
  }
  return withdrawn
}
