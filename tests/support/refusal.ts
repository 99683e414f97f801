import { DomainError } from '@/domain/domain-error'

/** What an attempt was refused with; an attempt that succeeds, or fails otherwise, fails the test. */
export async function refusalOf(attempt: Promise<unknown>): Promise<DomainError> {
  const [outcome] = await Promise.allSettled([attempt])
  if (outcome.status === 'fulfilled') throw new Error('The attempt was not refused')
  if (outcome.reason instanceof DomainError) return outcome.reason
  throw outcome.reason
}
