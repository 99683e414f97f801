import type { Config } from '@payload-types'
import type { PayloadRequest } from 'payload'

type Collections = Config['collections']

/** The documents of a collection that have these ids, in the order of the ids; one query, depth 0. */
export async function findByIds<Slug extends keyof Collections & WorkingSlug>(
  req: PayloadRequest,
  collection: Slug,
  ids: readonly string[],
): Promise<Collections[Slug][]> {
  if (ids.length === 0) return []
  const { docs } = await req.payload.find({
    collection,
    where: { id: { in: [...new Set(ids)] } },
    depth: 0,
    limit: 0,
    pagination: false,
    overrideAccess: true,
    req,
  })
  const byId = new Map(docs.map((document) => [document.id, document]))
  return ids.flatMap((id) => byId.get(id) ?? [])
}

type WorkingSlug =
  'reports' | 'sections' | 'tables' | 'sources' | 'boilerplates' | 'countries' | 'topics' | 'users'
