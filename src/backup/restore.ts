import type { PayloadRequest } from 'payload'
import { DomainError } from '@/domain/domain-error'
import { allOrNothing } from './all-or-nothing'
import { backedUpCollections } from './backed-up'
import { checkFolder, type CheckedFile } from './check-folder'
import { countStored } from './count-stored'
import type { Manifest } from './manifest'
import { clearUnfinished } from './unfinished-restore'
import { writeFile } from './write-file'

/**
 * Fills an empty database with a backup, and answers with its manifest. The folder is checked as a whole before the
 * first document is written; then all of it is written, or nothing.
 */
export async function restore(req: PayloadRequest, folder: string): Promise<Manifest> {
  const { manifest, files } = await checkFolder(req.payload, folder)
  await clearUnfinished(req.payload)
  await refuseFilled(req)
  await allOrNothing(req, async () => {
    for (const file of files) await writeFile(req, file)
    await assertStored(req, files)
  })
  // Once more, since Drizzle tells nobody of a commit that failed.
  await assertStored(req, files)
  return manifest
}

async function refuseFilled(req: PayloadRequest): Promise<void> {
  for (const { slug: collection } of backedUpCollections(req.payload))
    if ((await countStored(req, { collection, kind: 'documents' })) > 0)
      throw new DomainError({ code: 'restore-database-filled', values: { collection } })
}

/** What was written is counted where it was written. */
async function assertStored(req: PayloadRequest, files: readonly CheckedFile[]): Promise<void> {
  for (const { collection, kind, count } of files) {
    const stored = await countStored(req, { collection: collection.slug, kind })
    if (stored !== count)
      throw new Error(`${collection.slug}: ${stored} of ${count} ${kind} were stored`)
  }
}
