import type { PayloadRequest } from 'payload'
import { z } from 'zod'
import { idOf } from './id-of'

const Ids = z.array(z.string()).catch([])

/**
 * The ids of the blocks, citations and footnotes in the other sections of the report that a section stands in; none
 * while it stands in no report. Two queries, neither of which reads a body.
 */
export async function siblingBlockIds(req: PayloadRequest, section: string): Promise<string[]> {
  const shared = { depth: 0, pagination: false, overrideAccess: true, req } as const
  const reports = await req.payload.find({
    collection: 'reports',
    where: { 'outline.section': { equals: section } },
    select: { outline: true },
    limit: 1,
    ...shared,
  })
  const siblings = (reports.docs[0]?.outline ?? [])
    .map((item) => idOf(item.section))
    .filter((id) => id !== section)
  if (siblings.length === 0) return []
  const { docs } = await req.payload.find({
    collection: 'sections',
    where: { id: { in: siblings } },
    select: { blockIds: true },
    limit: 0,
    ...shared,
  })
  return docs.flatMap(({ blockIds }) => Ids.parse(blockIds))
}
