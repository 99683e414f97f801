import type { PayloadRequest } from 'payload'
import { idOf } from '@/cms/id-of'
import type { PinnedDocument, Revision } from '@/domain/review/contributors'

/** The collections whose revisions go into a content, and the field by which people know a document. */
const TITLE_FIELDS = {
  reports: 'title',
  sections: 'title',
  tables: 'name',
  sources: 'label',
  boilerplates: 'title',
} as const

type RevisedCollection = keyof typeof TITLE_FIELDS

/** Every saved revision of the given documents: one query for each collection. */
export async function loadRevisions(
  req: PayloadRequest,
  documents: readonly PinnedDocument[],
): Promise<Revision[]> {
  const revisions: Revision[] = []
  for (const collection of ['reports', 'sections', 'tables', 'sources', 'boilerplates'] as const) {
    const ids = documents.filter((document) => document.collection === collection)
    revisions.push(
      ...(await revisionsOf(
        req,
        collection,
        ids.map(({ id }) => id),
      )),
    )
  }
  return revisions
}

async function revisionsOf(
  req: PayloadRequest,
  collection: RevisedCollection,
  ids: readonly string[],
): Promise<Revision[]> {
  if (ids.length === 0) return []
  const title = TITLE_FIELDS[collection]
  const { docs } = await req.payload.findVersions({
    collection,
    where: { parent: { in: [...ids] } },
    select: { parent: true, version: { rev: true, lastEditedBy: true, [title]: true } },
    depth: 0,
    limit: 0,
    pagination: false,
    overrideAccess: true,
    req,
  })
  return docs.map(({ parent, version }) => {
    const author = version.lastEditedBy
    return {
      collection,
      id: String(parent),
      rev: version.rev ?? 0,
      author: author ? idOf(author) : null,
      title: titleIn(version) ?? String(parent),
    }
  })
}

/** The title of a revision, whichever field of it is selected as that. */
function titleIn(version: Partial<Record<'title' | 'name' | 'label', string | null>>) {
  return version.title ?? version.name ?? version.label
}
