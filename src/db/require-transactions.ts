import type { BaseDatabaseAdapter, DatabaseAdapterObj, Payload } from 'payload'

/** Refuses to start in production on a MongoDB that has no transactions: half a publication is none. */
export function requireTransactions<Adapter extends BaseDatabaseAdapter>(
  adapter: DatabaseAdapterObj<Adapter>,
): DatabaseAdapterObj<Adapter> {
  return { ...adapter, init: (args: { payload: Payload }) => guarded(adapter.init(args)) }
}

function guarded<Adapter extends BaseDatabaseAdapter>(db: Adapter): Adapter {
  const { connect } = db
  db.connect = async (options) => {
    await connect?.call(db, options)
    if (process.env.NODE_ENV === 'production' && !hasTransactions(db))
      throw new Error(
        'This MongoDB has no transactions. Run it as a replica set and put replicaSet=… in DATABASE_URL.',
      )
  }
  return db
}

// Payload sets the option to false by itself when the connection names no replica set.
function hasTransactions(db: BaseDatabaseAdapter): boolean {
  return 'transactionOptions' in db && db.transactionOptions !== false
}
