import type { PayloadRequest } from 'payload'
import { DomainError } from '@/domain/domain-error'

/** The person who asks, or a refusal: what is theirs alone needs no role. */
export function assertSignedIn({ user }: PayloadRequest): { id: string } {
  if (!user) throw new DomainError({ code: 'sign-in-first' })
  return { id: user.id }
}
