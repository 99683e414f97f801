import type { PayloadRequest } from 'payload'
import { z } from 'zod'
import { loadWorkingCopy } from '@/cms/load-working-copy'
import type { Logged } from './log-cursor'

const Pinned = z.array(z.object({ collection: z.string(), id: z.string() })).catch([])

/**
 * The documents whose saves are a report's: those that its working copy is made of now, and those that any of its submissions
 * was made of. By collection.
 */
export async function loggedDocuments(
  req: PayloadRequest,
  report: string,
): Promise<ReadonlyMap<string, string[]>> {
  const { documents } = await loadWorkingCopy(req, { report, yearSuffixes: new Map() })
  const { docs } = await req.payload.find({
    collection: 'submissions',
    where: { report: { equals: report } },
    select: { pinned: true },
    depth: 0,
    limit: 0,
    pagination: false,
    overrideAccess: true,
    req,
  })
  const all = [...documents, ...docs.flatMap(({ pinned }) => Pinned.parse(pinned))]
  const byCollection = Map.groupBy(all, ({ collection }) => collection)
  return new Map(
    [...byCollection].map(([collection, some]) => [
      collection,
      [...new Set(some.map(({ id }) => id))],
    ]),
  )
}

/** The documents of a collection that the log is asked for; null for all of them. */
export type DocumentsOf = (collection: Logged) => readonly string[] | null
