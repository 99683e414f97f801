import type { Waiver } from '@payload-types'
import type { CollectionBeforeChangeHook } from 'payload'
import { DomainError } from '@/domain/domain-error'

const GIVEN = ['report', 'submission', 'rule', 'fingerprint', 'reason', 'by', 'at'] as const

/** Only commands write waivers; one that is given may be lifted once, and nothing else of it changes. */
export const guardWaiver: CollectionBeforeChangeHook<Waiver> = ({
  context,
  data,
  operation,
  originalDoc,
}) => {
  const isTouched =
    operation === 'update' &&
    (Boolean(originalDoc?.liftedAt) || GIVEN.some((field) => data[field] !== originalDoc?.[field]))
  if (context.command !== true || isTouched) throw new DomainError({ code: 'append-only' })
  return data
}
