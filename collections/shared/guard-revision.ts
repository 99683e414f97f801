import type { CollectionBeforeOperationHook, CollectionBeforeValidateHook } from 'payload'
import { DomainError } from '@/domain/domain-error'

/** A save says which revision it is based on. */
// Only here is the request as it came: later Payload fills what is missing from the stored document.
export const requireRevision: CollectionBeforeOperationHook = ({ args, operation }) => {
  if (operation !== 'update' && operation !== 'updateByID') return
  if (!('rev' in args.data) || typeof args.data.rev !== 'number')
    throw new DomainError({ code: 'rev-missing' })
}

/**
 * A save must be based on the newest revision: a stale one is refused with both texts, so that nobody overwrites what
 * they have not seen. Restoring an old revision is a save on top of the newest.
 */
export const guardRevision: CollectionBeforeValidateHook = ({
  context,
  data,
  operation,
  originalDoc,
}) => {
  if (operation !== 'update' || context.isRestoringVersion) return data
  if (data?.rev !== originalDoc?.rev)
    throw new DomainError(
      { code: 'stale-save' },
      { details: { yours: data, theirs: originalDoc as unknown } },
    )
  return data
}
