import type { Payload } from 'payload'
import { message } from '@/domain/messages/message'
import { backedUpCollections } from './backed-up'

const MARK = 'unfinished-restore'

/** Notes in the database that it is being filled. */
export async function markUnfinished({ kv }: Payload): Promise<void> {
  await kv.set(MARK, {})
}

/** Takes the note away. */
export async function markFinished({ kv }: Payload): Promise<void> {
  await kv.delete(MARK)
}

/** Empties a database that a restore began to fill and did not finish; any other is left as it is. */
export async function clearUnfinished(payload: Payload): Promise<void> {
  const { db, kv } = payload
  if (!(await kv.has(MARK))) return
  for (const { slug: collection, versions } of backedUpCollections(payload)) {
    await db.deleteMany({ collection, where: {} })
    if (versions) await db.deleteVersions({ collection, where: {} })
  }
  await markFinished(payload)
}

/** Keeps the CMS from starting on half a database. */
export async function refuseUnfinished({ kv }: Payload): Promise<void> {
  if (await kv.has(MARK)) throw new Error(message('en', 'restore-unfinished'))
}
