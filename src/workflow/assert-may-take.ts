import type { PayloadRequest } from 'payload'
import { askerOf } from '@/cms/asker'
import { DomainError } from '@/domain/domain-error'
import { mayTake, type Step } from '@/domain/review/permissions'

/** The signed-in person who takes a step, or a refusal. */
export function assertMayTake(req: PayloadRequest, step: Step): { id: string } {
  const asker = askerOf(req)
  if (!asker) throw new DomainError({ code: 'sign-in-first' })
  if (!mayTake(asker, step)) throw new DomainError({ code: 'step-not-allowed' })
  return asker
}
