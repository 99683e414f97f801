import { mongooseAdapter } from '@payloadcms/db-mongodb'
import { sqliteAdapter } from '@payloadcms/db-sqlite'
import type { DatabaseAdapterObj } from 'payload'
import { giveObjectIds } from './give-object-ids'
import { migrateOnConnect } from './migrate-on-connect'
import { readSnapshots } from './read-snapshots'
import { requireTransactions } from './require-transactions'
import { serialiseTransactions } from './serialise-transactions'

/**
 * The database behind a URL: `mongodb://…?replicaSet=…` (or `mongodb+srv:`), or `file:…` for SQLite. New ids are
 * MongoDB's on both, as strings, and both have transactions: MongoDB without a replica set is refused in production.
 */
export function databaseAdapter(url: string): DatabaseAdapterObj {
  // Waiting for the indexes at start keeps the first writes from conflicting with their making.
  if (/^mongodb(\+srv)?:/.test(url))
    return requireTransactions(mongooseAdapter({ url, ensureIndexes: true }))
  return migrateOnConnect(
    serialiseTransactions(
      readSnapshots(
        sqliteAdapter({
          client: { url },
          idType: 'uuid',
          afterSchemaInit: [giveObjectIds],
          transactionOptions: {},
          wal: true,
          busyTimeout: 5000,
          push: false,
          migrationDir: 'src/db/migrations',
        }),
      ),
    ),
  )
}
