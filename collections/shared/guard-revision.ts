import type { CollectionBeforeOperationHook, CollectionBeforeValidateHook } from 'payload'
import { DomainError } from '@/domain/domain-error'

/**
 * Notes the revision that a save says it is based on, for `guardRevision` to judge once access is granted.
 */
// Only here is the request as it came: later Payload fills what is missing from the stored document.
export const noteRevision: CollectionBeforeOperationHook = ({ args }) => {
  if ('data' in args) args.req.context.basedOn = revOf(args.data)
}

/**
 * A save must be based on the newest revision: a missing one is refused, and a stale one with both texts, so that
 * nobody overwrites what they have not seen. Restoring an old revision is a save on top of the newest.
 */
export const guardRevision: CollectionBeforeValidateHook<{ id: string; rev?: number | null }> = ({
  context,
  data,
  operation,
  originalDoc,
}) => {
  if (operation !== 'update' || context.isRestoringVersion) return data
  if (context.basedOn === undefined) throw new DomainError({ code: 'rev-missing' })
  if (context.basedOn !== originalDoc?.rev)
    throw new DomainError({ code: 'stale-save' }, { details: { yours: data, theirs: originalDoc } })
  return data
}

function revOf(data: object = {}): number | undefined {
  return 'rev' in data && typeof data.rev === 'number' ? data.rev : undefined
}
