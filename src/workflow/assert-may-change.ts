import type { PayloadRequest } from 'payload'
import { askerOf } from '@/cms/asker'
import { DomainError } from '@/domain/domain-error'
import { may, type GuardedCollection, type Operation } from '@/domain/review/permissions'

/** Refuses a command to whoever may not do these operations on a collection by themselves. */
export function assertMayChange(
  req: PayloadRequest,
  { collection, operations }: { collection: GuardedCollection; operations: readonly Operation[] },
): void {
  const asker = askerOf(req)
  if (!asker) throw new DomainError({ code: 'sign-in-first' })
  if (!operations.every((operation) => may(asker, collection, operation)))
    throw new DomainError({ code: 'step-not-allowed' })
}
