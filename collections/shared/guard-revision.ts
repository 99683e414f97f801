import type { CollectionBeforeValidateHook } from 'payload'
import { DomainError } from '@/domain/domain-error'

/**
 * A save must be based on the newest revision: a missing `rev` is refused, and a stale one is refused with both
 * texts, so that nobody overwrites what they have not seen.
 */
export const guardRevision: CollectionBeforeValidateHook = ({ data, operation, originalDoc }) => {
  if (operation !== 'update') return data
  if (typeof data?.rev !== 'number') throw new DomainError({ code: 'rev-missing' })
  if (data.rev !== originalDoc?.rev)
    throw new DomainError(
      { code: 'stale-save' },
      { details: { yours: data, theirs: originalDoc as unknown } },
    )
  return data
}
