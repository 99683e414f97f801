import type { DatabaseAdapter } from 'payload'
import { isSqlite } from './is-sqlite'

/**
 * Lets the next transaction on SQLite write documents before those that they point at, and keep pointing at what is
 * deleted, as MongoDB does. The libsql client gives its connection away to that transaction and opens a new one, with
 * the rules of every day, for what comes after.
 */
export async function withoutForeignKeys(db: DatabaseAdapter): Promise<void> {
  if (isSqlite(db)) await db.client.execute('PRAGMA foreign_keys = OFF')
}
