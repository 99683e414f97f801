import { commitTransaction, initTransaction, killTransaction, type PayloadRequest } from 'payload'
import { isSqlite } from '@/db/is-sqlite'
import { withoutForeignKeys } from '@/db/without-foreign-keys'
import { clearUnfinished, markFinished, markUnfinished } from './unfinished-restore'

/**
 * Fills an empty database wholly or not at all. SQLite does it in one transaction. MongoDB ends transactions after a
 * minute, so there the database is marked while it is being filled, and emptied again if that fails; should the
 * process die, the mark keeps the CMS from starting until a restore has emptied and filled it.
 */
export async function allOrNothing(req: PayloadRequest, fill: () => Promise<void>): Promise<void> {
  if (isSqlite(req.payload.db)) return inOneTransaction(req, fill)
  await markUnfinished(req.payload)
  try {
    await fill()
  } catch (error) {
    await clearUnfinished(req.payload)
    throw error
  }
  await markFinished(req.payload)
}

async function inOneTransaction(req: PayloadRequest, fill: () => Promise<void>): Promise<void> {
  await withoutForeignKeys(req.payload.db)
  await initTransaction(req)
  try {
    await fill()
    await commitTransaction(req)
  } catch (error) {
    await killTransaction(req)
    throw error
  }
}
