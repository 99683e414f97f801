import type { PayloadRequest, SanitizedCollectionConfig, Where } from 'payload'
import type { BackupFile } from './manifest'
import { pageSize } from './backed-up'
import { storedForm } from './stored-form'

type Stored = { id: string } & Record<string, unknown>

/** Everything of a collection in the order of ids, in stored form, a page in memory at a time. */
export async function* readDatabase(
  req: PayloadRequest,
  { collection, kind }: { collection: SanitizedCollectionConfig; kind: BackupFile['kind'] },
): AsyncGenerator<Record<string, unknown>> {
  const pages =
    kind === 'documents' ? documentPages(req, collection) : versionPages(req, collection)
  for await (const page of pages) yield* page
}

async function* documentPages(req: PayloadRequest, collection: SanitizedCollectionConfig) {
  const page = (where: Where) =>
    req.payload.db.find<Stored>({
      collection: collection.slug,
      where,
      ...inOrder(req, collection),
    })
  for await (const docs of pagesOf(page))
    yield docs.map((doc) => ({ id: doc.id, ...storedForm(collection.flattenedFields, doc) }))
}

// The id of a version is the database's own and told to nobody.
async function* versionPages(req: PayloadRequest, collection: SanitizedCollectionConfig) {
  const page = (where: Where) =>
    req.payload.db.findVersions<Stored>({
      collection: collection.slug,
      where,
      ...inOrder(req, collection),
    })
  for await (const docs of pagesOf(page))
    yield docs.map(({ parent, createdAt, updatedAt, version }) => ({
      parent,
      createdAt,
      updatedAt,
      version: storedForm(collection.flattenedFields, version),
    }))
}

function inOrder(req: PayloadRequest, collection: SanitizedCollectionConfig) {
  return { sort: 'id', limit: pageSize(collection), pagination: false, req } as const
}

/** Page after page, each beginning behind the last id of the one before. */
async function* pagesOf<Doc extends { id: number | string }>(
  read: (where: Where) => Promise<{ docs: Doc[] }>,
): AsyncGenerator<Doc[]> {
  let { docs } = await read({})
  for (let last = docs.at(-1); last; last = docs.at(-1)) {
    yield docs
    docs = (await read({ id: { greater_than: last.id } })).docs
  }
}
