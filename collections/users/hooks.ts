import type { CollectionBeforeValidateHook } from 'payload'

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
