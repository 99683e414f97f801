import type { SQLiteAdapter } from '@payloadcms/db-sqlite'
import type { DatabaseAdapterObj, Payload } from 'payload'

/** What to begin a transaction with that only reads, and sees the database as it was at one moment. */
export const SNAPSHOT = { behavior: 'deferred', readConcern: { level: 'snapshot' } } as const

/**
 * Lets SQLite know such transactions too: they keep nobody from writing. Drizzle begins every transaction as a writing
 * one, which holds SQLite's only lock for as long as it lasts.
 */
export function readSnapshots(
  adapter: DatabaseAdapterObj<SQLiteAdapter>,
): DatabaseAdapterObj<SQLiteAdapter> {
  return { ...adapter, init: (args: { payload: Payload }) => reading(adapter.init(args)) }
}

function reading<Adapter extends SQLiteAdapter>(db: Adapter): Adapter {
  const { beginTransaction } = db
  db.beginTransaction = async (options) => {
    if (options !== SNAPSHOT) return beginTransaction.call(db, options)
    const { client } = db
    // Stands before the method of the client's class until it is asked once.
    const stepAside = () => Reflect.deleteProperty(client, 'transaction')
    const value = () => stepAside() && client.transaction('read')
    Object.defineProperty(client, 'transaction', { value, configurable: true })
    try {
      return await beginTransaction.call(db)
    } finally {
      stepAside()
    }
  }
  return db
}
