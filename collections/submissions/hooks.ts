import type { Submission } from '@payload-types'
import type { CollectionBeforeChangeHook } from 'payload'
import { DomainError } from '@/domain/domain-error'

const PINNED = [
  ...(['report', 'sequence', 'kind', 'reviewersRequired'] as const),
  ...(['content', 'sha256', 'submittedBy', 'submittedAt'] as const),
] as const

/** Only commands write submissions, and what was pinned stays pinned. */
export const guardSubmission: CollectionBeforeChangeHook<Submission> = ({
  context,
  data,
  operation,
  originalDoc,
}) => {
  const isTouched =
    operation === 'update' && PINNED.some((field) => data[field] !== originalDoc?.[field])
  if (context.command !== true || isTouched) throw new DomainError({ code: 'append-only' })
  return data
}
