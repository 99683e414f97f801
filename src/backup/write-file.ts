import type { CollectionSlug, PayloadRequest } from 'payload'
import type { CheckedFile } from './check-folder'
import { readLines } from './line-file'
import { readDocument, readVersion } from './stored-line'

/**
 * Stores every line of a file that was checked, behind the back of access control and hooks: a hook would give a new
 * revision by nobody, where the old one and its author are what is to be kept.
 */
export async function writeFile(
  req: PayloadRequest,
  { collection, kind, path }: CheckedFile,
): Promise<void> {
  const write = kind === 'versions' ? writeVersion : writeDocument
  for await (const value of readLines(path)) await write(req, { slug: collection.slug, value })
}

type Line = { slug: CollectionSlug; value: unknown }

async function writeDocument(req: PayloadRequest, { slug, value }: Line): Promise<void> {
  const { id, ...data } = readDocument(value)
  await req.payload.db.create({ collection: slug, customID: id, data, returning: false, req })
}

async function writeVersion(req: PayloadRequest, { slug, value }: Line): Promise<void> {
  const { parent, createdAt, updatedAt, version } = readVersion(value)
  await req.payload.db.createVersion({
    collectionSlug: slug,
    parent,
    createdAt,
    updatedAt,
    versionData: version,
    autosave: false,
    returning: false,
    req,
  })
}
