import { killTransaction, type PayloadRequest } from 'payload'
import { SNAPSHOT } from '@/db/read-snapshots'
import { DomainError } from '@/domain/domain-error'

/** Runs what only reads, and sees the database as it was at one moment, whoever writes meanwhile. */
export async function inSnapshot<Result>(
  req: PayloadRequest,
  read: () => Promise<Result>,
): Promise<Result> {
  const transaction = await req.payload.db.beginTransaction(SNAPSHOT)
  if (transaction === null) throw new DomainError({ code: 'backup-no-snapshot' })
  req.transactionID = transaction
  try {
    return await read()
  } finally {
    await killTransaction(req)
  }
}
