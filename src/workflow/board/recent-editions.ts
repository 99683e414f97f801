import type { Edition } from '@payload-types'
import type { PayloadRequest } from 'payload'
import { idOf } from '@/cms/id-of'
import { standingWithdrawals } from '@/domain/review/standing-withdrawals'

const SHOWN = 6

const FIELDS = {
  ...({ slug: true, number: true, title: true, change: true } as const),
  ...({ publishedAt: true, emergency: true } as const),
} as const

/** An edition as the board lists it. */
export type RecentEdition = Pick<
  Edition,
  'id' | 'slug' | 'number' | 'title' | 'change' | 'publishedAt'
> & { isEmergency: boolean; isWithdrawn: boolean }

/** What was published last, and whether it still stands; two queries. */
export async function recentEditions(req: PayloadRequest): Promise<RecentEdition[]> {
  const { docs } = await req.payload.find({
    collection: 'editions',
    sort: '-publishedAt',
    select: FIELDS,
    limit: SHOWN,
    pagination: false,
    depth: 0,
    overrideAccess: true,
    req,
  })
  const withdrawn = await withdrawnOf(
    req,
    docs.map(({ id }) => id),
  )
  return docs.map(({ id, slug, number, title, change, publishedAt, emergency }) => ({
    ...{ id, slug, number, title, change, publishedAt },
    isEmergency: emergency === true,
    isWithdrawn: withdrawn.has(id),
  }))
}

async function withdrawnOf(
  req: PayloadRequest,
  editions: readonly string[],
): Promise<ReadonlyMap<string, unknown>> {
  const { docs } = await req.payload.find({
    collection: 'withdrawals',
    where: { edition: { in: [...editions] } },
    sort: 'sequence',
    select: { edition: true, act: true },
    limit: 0,
    pagination: false,
    depth: 0,
    overrideAccess: true,
    req,
  })
  return standingWithdrawals(docs.map(({ edition, act }) => ({ edition: idOf(edition), act })))
}
