import { mkdir, mkdtemp, readdir, rename, rm, writeFile } from 'node:fs/promises'
import { dirname, join, resolve } from 'node:path'
import type { PayloadRequest } from 'payload'
import { DomainError } from '@/domain/domain-error'
import { backedUpCollections } from './backed-up'
import { inSnapshot } from './in-snapshot'
import { writeLines } from './line-file'
import { fileName, FORMAT, MANIFEST_FILE, type BackupFile, type Manifest } from './manifest'
import { readDatabase } from './read-database'

/**
 * Writes everything that the database holds at this moment into a new folder, and answers with its manifest. The folder
 * gets its name when it is whole; one that holds anything already is refused.
 */
export async function backup(
  req: PayloadRequest,
  { folder, version, now }: { folder: string; version: string; now: Date },
): Promise<Manifest> {
  await refuseFilled(folder)
  const target = resolve(folder)
  await mkdir(dirname(target), { recursive: true })
  const partial = await mkdtemp(`${target}.partial-`)
  try {
    const files = await inSnapshot(req, () => writeFiles(req, partial))
    const manifest: Manifest = { format: FORMAT, version, createdAt: now.toISOString(), files }
    const text = `${JSON.stringify(manifest, null, 2)}\n`
    await writeFile(join(partial, MANIFEST_FILE), text, { mode: 0o600, flush: true })
    await rename(partial, target)
    return manifest
  } catch (error) {
    await rm(partial, { recursive: true, force: true })
    throw error
  }
}

async function refuseFilled(folder: string): Promise<void> {
  const names = await readdir(folder).catch(() => [])
  if (names.length > 0) throw new DomainError({ code: 'backup-folder-filled', values: { folder } })
}

async function writeFiles(req: PayloadRequest, folder: string): Promise<BackupFile[]> {
  const files: BackupFile[] = []
  for (const collection of backedUpCollections(req.payload))
    for (const kind of collection.versions
      ? (['documents', 'versions'] as const)
      : (['documents'] as const)) {
      const file = { collection: collection.slug, kind }
      const values = readDatabase(req, { collection, kind })
      files.push({ ...file, ...(await writeLines(join(folder, fileName(file)), values)) })
    }
  return files
}
