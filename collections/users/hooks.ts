import type { CollectionBeforeDeleteHook, CollectionBeforeValidateHook } from 'payload'
import { DomainError } from '@/domain/domain-error'

/** Whoever sets up an empty system administers it; nobody is there to give them a role. */
export const firstUserIsAdmin: CollectionBeforeValidateHook = async ({ data, operation, req }) => {
  if (operation !== 'create') return data
  // Without a condition MongoDB would estimate, which it can't inside a transaction.
  const { totalDocs } = await req.payload.count({
    collection: 'users',
    where: { id: { exists: true } },
    overrideAccess: true,
    req,
  })
  return totalDocs === 0 ? { ...data, roles: ['admin'] } : data
}

/** Whoever the log names stays: what they did is sealed with their name. */
export const refuseDeleteOfLogged: CollectionBeforeDeleteHook = async ({ id, req }) => {
  const { totalDocs } = await req.payload.count({
    collection: 'events',
    where: { actor: { equals: id } },
    overrideAccess: true,
    req,
  })
  if (totalDocs > 0) throw new DomainError({ code: 'user-in-log' })
}
