import type { PayloadRequest, Where } from 'payload'
import { idOf } from '@/cms/id-of'
import { after, LOGGED, type Logged } from './log-cursor'
import type { LogLine } from './log-line'
import type { LogQuery } from './log-query'
import type { DocumentsOf } from './logged-documents'

/** The collections of the working copy, and the field by which people know a document. */
const TITLE_FIELDS = {
  reports: 'title',
  sections: 'title',
  tables: 'name',
  sources: 'label',
  boilerplates: 'title',
} as const satisfies Record<Exclude<Logged, 'events'>, string>

type Saved = keyof typeof TITLE_FIELDS

type Read = { query: LogQuery; documentsOf: DocumentsOf; limit: number }

/** The saves that a query asks for, of each collection as many as a page has and one more; a query for each. */
export async function readSaves(req: PayloadRequest, read: Read): Promise<LogLine[]> {
  const lines: LogLine[] = []
  for (const collection of LOGGED)
    if (collection !== 'events') lines.push(...(await savesOf(req, { ...read, collection })))
  return lines
}

async function savesOf(
  req: PayloadRequest,
  { query, documentsOf, limit, collection }: Read & { collection: Saved },
): Promise<LogLine[]> {
  const documents = documentsOf(collection)
  if (documents?.length === 0) return []
  const { docs } = await req.payload.findVersions({
    collection,
    where: { and: conditions(query, { collection, documents }) },
    sort: ['-updatedAt', '-id'],
    select: {
      ...({ parent: true, updatedAt: true } as const),
      version: { rev: true, lastEditedBy: true, [TITLE_FIELDS[collection]]: true },
    },
    depth: 0,
    limit,
    pagination: false,
    overrideAccess: true,
    req,
  })
  return docs.map(({ id, parent, updatedAt: at, version }) => ({
    ...{ key: `${collection}/${id}`, at, guest: null, details: {} },
    act: version.rev === 1 ? 'created' : 'saved',
    by: version.lastEditedBy ? idOf(version.lastEditedBy) : null,
    report: collection === 'reports' ? String(parent) : query.report,
    submission: null,
    edition: null,
    document: { collection, id: String(parent), title: titleIn(version) ?? String(parent) },
    place: { at, collection, id },
  }))
}

function conditions(
  { person, from, to, after: place }: LogQuery,
  { collection, documents }: { collection: Saved; documents: readonly string[] | null },
): Where[] {
  return [
    ...(documents === null ? [] : [{ parent: { in: [...documents] } }]),
    ...(person === null ? [] : [{ 'version.lastEditedBy': { equals: person } }]),
    ...(from === null ? [] : [{ updatedAt: { greater_than_equal: from } }]),
    ...(to === null ? [] : [{ updatedAt: { less_than: to } }]),
    ...(place ? [after(place, { collection, at: 'updatedAt' })] : []),
  ]
}

function titleIn(version: Partial<Record<'title' | 'name' | 'label', string | null>>) {
  return version.title ?? version.name ?? version.label
}
