import type { Access, FieldAccess } from 'payload'
import { may, type GuardedCollection, type Operation } from '@/domain/review/permissions'
import { askerOf } from './asker'

/** A collection's access as the table of permissions has it; only people of the house read versions. */
export function allow(collection: GuardedCollection) {
  return {
    create: allowed(collection, 'create'),
    read: allowed(collection, 'read'),
    update: allowed(collection, 'update'),
    delete: allowed(collection, 'delete'),
    readVersions: ({ req }) => Boolean(req.user) && may(askerOf(req), collection, 'read'),
  } satisfies Record<Operation | 'readVersions', Access>
}

/** Field access for what only people of the house may see. */
export const signedIn: FieldAccess = ({ req }) => Boolean(req.user)

/** Field access for what no request sets: hooks and commands do. */
export const byHouse: FieldAccess = () => false

function allowed(collection: GuardedCollection, operation: Operation): Access {
  return ({ req }) => may(askerOf(req), collection, operation)
}
