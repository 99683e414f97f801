import type { SQLiteAdapter } from '@payloadcms/db-sqlite'
import type { DatabaseAdapter } from 'payload'

/** Whether this is the embedded database. */
export function isSqlite(
  db: DatabaseAdapter,
): db is DatabaseAdapter & Pick<SQLiteAdapter, 'client'> {
  return db.name === 'sqlite'
}
