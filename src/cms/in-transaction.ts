import { commitTransaction, initTransaction, killTransaction, type PayloadRequest } from 'payload'
import { DomainError } from '@/domain/domain-error'
import { isWriteConflict } from './write-conflict'

// Six seconds in all, and often: SQLite tells a second process at once that another is writing, and that one may hardly pause.
const ATTEMPTS = 60
const LONGEST_PAUSE_MS = 200

/**
 * Runs a command in one transaction: all of it is written, or nothing. A write conflict with another
 * command rolls back and runs the whole again; if it keeps losing, the asker gets a sentence. Inside a
 * transaction that already runs, it joins that one.
 */
export async function inTransaction<Result>(
  req: PayloadRequest,
  command: () => Promise<Result>,
): Promise<Result> {
  if (req.transactionID) return command()
  for (let attempt = 1; attempt <= ATTEMPTS; attempt++) {
    try {
      return await once(req, command)
    } catch (error) {
      if (!isWriteConflict(error)) throw error
      await pause(attempt)
    }
  }
  throw new DomainError({ code: 'write-conflict' })
}

async function once<Result>(req: PayloadRequest, command: () => Promise<Result>): Promise<Result> {
  await initTransaction(req)
  try {
    const result = await command()
    await commitTransaction(req)
    return result
  } catch (error) {
    await killTransaction(req)
    throw error
  }
}

/** Waits a little longer at each attempt, by chance, so that two losers do not meet again. */
function pause(attempt: number): Promise<void> {
  const longest = Math.min(25 * 2 ** attempt, LONGEST_PAUSE_MS)
  return new Promise((resolve) => setTimeout(resolve, Math.random() * longest))
}
