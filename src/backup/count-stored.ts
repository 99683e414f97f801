import type { CollectionSlug, PayloadRequest } from 'payload'
import type { BackupFile } from './manifest'

/** How many documents, or versions of documents, a collection has. */
export async function countStored(
  req: PayloadRequest,
  { collection, kind }: { collection: CollectionSlug; kind: BackupFile['kind'] },
): Promise<number> {
  const { db } = req.payload
  // Without a condition MongoDB would estimate, which it can't inside a transaction.
  const args = { collection, where: { id: { exists: true } }, req }
  const { totalDocs } = await (kind === 'versions' ? db.countVersions(args) : db.count(args))
  return totalDocs
}
