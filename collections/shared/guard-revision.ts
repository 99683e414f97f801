import type { CollectionBeforeOperationHook, CollectionBeforeValidateHook } from 'payload'
import { DomainError } from '@/domain/domain-error'

/** A save says which revision it is based on. */
// Only here is the request as it came: later Payload fills what is missing from the stored document.
export const requireRevision: CollectionBeforeOperationHook = ({ args, ...call }) => {
  // eslint-disable-next-line @typescript-eslint/no-deprecated -- of its values, only 'read' is deprecated
  const { operation } = call
  if (operation !== 'update' && operation !== 'updateByID') return
  if (!('data' in args) || revOf(args.data) === undefined)
    throw new DomainError({ code: 'rev-missing' })
}

function revOf(data: object = {}): number | undefined {
  return 'rev' in data && typeof data.rev === 'number' ? data.rev : undefined
}

/**
 * A save must be based on the newest revision: a stale one is refused with both texts, so that nobody overwrites what
 * they have not seen. Restoring an old revision is a save on top of the newest.
 */
export const guardRevision: CollectionBeforeValidateHook<{ id: string; rev?: number | null }> = ({
  context,
  data,
  operation,
  originalDoc,
}) => {
  if (operation !== 'update' || context.isRestoringVersion) return data
  if (data?.rev !== originalDoc?.rev)
    throw new DomainError({ code: 'stale-save' }, { details: { yours: data, theirs: originalDoc } })
  return data
}
