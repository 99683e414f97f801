import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import type { Payload, SanitizedCollectionConfig } from 'payload'
import { isSqlite } from '@/db/is-sqlite'
import { isObjectId } from '@/db/object-id'
import { DomainError } from '@/domain/domain-error'
import { backedUpCollections } from './backed-up'
import { fileHash, readLines } from './line-file'
import { fileName, MANIFEST_FILE, parseManifest, type BackupFile, type Manifest } from './manifest'
import { readDocument, readVersion } from './stored-line'
import { unknownField } from './unknown-field'

/** A file of a backup, where it is and the collection that it is of. */
export type CheckedFile = {
  readonly collection: SanitizedCollectionConfig
  readonly kind: BackupFile['kind']
  readonly path: string
  readonly count: number
}

/**
 * Reads a whole backup and refuses one that is not what was written, or that this version or this database can't hold;
 * answers with its manifest and its files.
 */
export async function checkFolder(
  payload: Payload,
  folder: string,
): Promise<{ manifest: Manifest; files: CheckedFile[] }> {
  const manifest = parseManifest(await manifestText(folder))
  const files: CheckedFile[] = []
  for (const file of manifest.files) {
    const path = join(folder, fileName(file))
    const checked = { ...file, path, collection: collectionOf(payload, file) }
    if ((await fileHash(path).catch(() => null)) !== file.sha256) throw damaged(file)
    await checkLines(payload, checked)
    files.push(checked)
  }
  return { manifest, files }
}

function manifestText(folder: string): Promise<string> {
  return readFile(join(folder, MANIFEST_FILE), 'utf8').catch(() => {
    throw new DomainError({ code: 'backup-missing', values: { folder } })
  })
}

function collectionOf(payload: Payload, { collection }: BackupFile): SanitizedCollectionConfig {
  const found = backedUpCollections(payload).find(({ slug }) => slug === collection)
  if (!found) throw new DomainError({ code: 'backup-collection-unknown', values: { collection } })
  return found
}

async function checkLines(payload: Payload, file: CheckedFile): Promise<void> {
  const { slug } = file.collection
  let count = 0
  try {
    for await (const value of readLines(file.path)) {
      count += 1
      checkLine(payload, { file, value })
    }
  } catch (error) {
    throw error instanceof DomainError ? error : damaged({ collection: slug, kind: file.kind })
  }
  if (count !== file.count) throw damaged({ collection: slug, kind: file.kind })
}

function checkLine(payload: Payload, { file, value }: { file: CheckedFile; value: unknown }): void {
  const { slug: collection, flattenedFields } = file.collection
  const { id, values } = contentOf(file, value)
  const field = unknownField(flattenedFields, values)
  if (field) throw new DomainError({ code: 'backup-field-unknown', values: { collection, field } })
  if (!isSqlite(payload.db) && !isObjectId(id))
    throw new DomainError({ code: 'backup-id-not-portable', values: { collection, id } })
}

/** The document that a line tells of, and the values of its fields. */
function contentOf({ kind }: CheckedFile, value: unknown) {
  if (kind === 'documents') {
    const { id, ...values } = readDocument(value)
    return { id, values }
  }
  const { parent, version } = readVersion(value)
  return { id: parent, values: version }
}

function damaged(file: Pick<BackupFile, 'collection' | 'kind'>): DomainError {
  return new DomainError({ code: 'backup-file-damaged', values: { file: fileName(file) } })
}
