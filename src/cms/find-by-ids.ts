import type { Config } from '@payload-types'
import type { PayloadRequest } from 'payload'

type Collections = Config['collections']

/** The documents of a collection that have these ids, in the order of the ids; one query, depth 0. */
export async function findByIds<Slug extends keyof Collections & WorkingSlug>(
  req: PayloadRequest,
  collection: Slug,
  ids: readonly string[],
): Promise<Collections[Slug][]> {
  const possible = [...new Set(ids)].filter((id) => isPossible(req, id))
  if (possible.length === 0) return []
  const { docs } = await req.payload.find({
    collection,
    where: { id: { in: possible } },
    depth: 0,
    limit: 0,
    pagination: false,
    overrideAccess: true,
    req,
  })
  const byId = new Map(docs.map((document) => [document.id, document]))
  return ids.flatMap((id) => byId.get(id) ?? [])
}

/** Whether the database could have given a document this id: MongoDB refuses to look for others, which a text may well name. */
function isPossible({ payload }: PayloadRequest, id: string): boolean {
  return payload.db.name !== 'mongoose' || /^[0-9a-f]{24}$/i.test(id)
}

type WorkingSlug =
  'reports' | 'sections' | 'tables' | 'sources' | 'boilerplates' | 'countries' | 'topics' | 'users'
