import { mkdirSync } from 'node:fs'
import { dirname } from 'node:path'
import type { BaseDatabaseAdapter, DatabaseAdapterObj, Migration, Payload } from 'payload'
import { migrations } from './migrations'

// Payload types a migration by the database that it is for, and the adapter by none.
const STEPS = migrations as Migration[]

/**
 * Brings a SQLite database up to the newest schema whenever it is opened, in every environment alike, so that the
 * embedded default needs no step of its own. Its folder is made when it is missing.
 */
export function migrateOnConnect<Adapter extends BaseDatabaseAdapter>(
  adapter: DatabaseAdapterObj<Adapter>,
): DatabaseAdapterObj<Adapter> {
  return { ...adapter, init: (args: { payload: Payload }) => migrating(adapter.init(args)) }
}

function migrating<Adapter extends BaseDatabaseAdapter>(db: Adapter): Adapter {
  const { connect } = db
  db.connect = async (options) => {
    makeFolder(db)
    await connect?.call(db, options)
    // Payload sets the variable while it compares the schema with the migrations that there are.
    if (process.env.PAYLOAD_MIGRATING !== 'true') await db.migrate({ migrations: STEPS })
  }
  return db
}

function makeFolder(db: BaseDatabaseAdapter): void {
  if (!('clientConfig' in db)) return
  const { url } = db.clientConfig as { url: string }
  if (url.startsWith('file:')) mkdirSync(dirname(url.slice('file:'.length)), { recursive: true })
}
