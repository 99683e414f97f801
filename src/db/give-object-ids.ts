import type { sqliteAdapter } from '@payloadcms/db-sqlite'
import { newObjectId } from './object-id'

type SchemaHook = NonNullable<Parameters<typeof sqliteAdapter>[0]['afterSchemaInit']>[number]

/**
 * Gives new documents on SQLite the ids that MongoDB would give them, so that a backup of either database can be
 * restored into either (decision 0016). Documents that have a uuid from before keep it; the columns are text.
 */
export const giveObjectIds: SchemaHook = ({ schema }) => {
  for (const table of Object.values(schema.tables))
    if (hasGivenId(table)) table.id.defaultFn = newObjectId
  return schema
}

type GivenId = { id: { defaultFn: () => string } }

function hasGivenId(table: object): table is GivenId {
  const id: unknown = 'id' in table ? table.id : undefined
  return typeof id === 'object' && id !== null && 'defaultFn' in id && id.defaultFn !== undefined
}
