import { Mutex, withTimeout } from 'async-mutex'
import type { BaseDatabaseAdapter, DatabaseAdapterObj, Payload } from 'payload'

const LONGEST_WAIT_MS = 60_000

/**
 * Lets one transaction at a time through to SQLite, which has one writer: without it, parallel writes in one
 * process fail with SQLITE_BUSY (libsql hands a transaction its own connection, and waiting would block the thread
 * that must commit). A nested call must carry its `req`, or it waits for the transaction that it is part of.
 */
export function serialiseTransactions<Adapter extends BaseDatabaseAdapter>(
  adapter: DatabaseAdapterObj<Adapter>,
): DatabaseAdapterObj<Adapter> {
  return { ...adapter, init: (args: { payload: Payload }) => queued(adapter.init(args)) }
}

function queued<Adapter extends BaseDatabaseAdapter>(db: Adapter): Adapter {
  const queue = withTimeout(new Mutex(), LONGEST_WAIT_MS)
  const releases = new Map<number | string, () => void>()
  const { beginTransaction, commitTransaction, rollbackTransaction } = db

  db.beginTransaction = async (options) => {
    const release = await queue.acquire()
    const id = await beginTransaction.call(db, options).catch((error: unknown) => {
      release()
      throw error
    })
    if (id === null) release()
    else releases.set(id, release)
    return id
  }
  const finish = (end: BaseDatabaseAdapter['commitTransaction']) => {
    return async (transaction: Parameters<BaseDatabaseAdapter['commitTransaction']>[0]) => {
      const id = await transaction
      try {
        await end.call(db, id)
      } finally {
        releases.get(id)?.()
        releases.delete(id)
      }
    }
  }
  db.commitTransaction = finish(commitTransaction)
  db.rollbackTransaction = finish(rollbackTransaction)
  return db
}
