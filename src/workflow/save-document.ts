import type { CollectionSlug, PayloadRequest, RequiredDataFromCollectionSlug } from 'payload'

/**
 * Creates a working-copy document, or changes the one with this id on top of its newest revision; answers with its
 * id.
 */
export async function saveDocument(
  req: PayloadRequest,
  collection: WorkingSlug,
  { id, data }: { id: string | undefined; data: RequiredDataFromCollectionSlug<WorkingSlug> },
): Promise<string> {
  const shared = { collection, depth: 0, overrideAccess: true, req } as const
  if (id === undefined) return (await req.payload.create({ ...shared, data })).id
  const { rev } = await req.payload.findByID({ ...shared, id })
  await req.payload.update({ ...shared, id, data: { ...data, rev } })
  return id
}

type WorkingSlug = Extract<
  CollectionSlug,
  'reports' | 'sections' | 'tables' | 'sources' | 'boilerplates'
>
