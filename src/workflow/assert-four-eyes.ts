import { DomainError } from '@/domain/domain-error'
import { fourEyesProblems, type Contributor } from '@/domain/review/contributors'

/** Refuses what only someone may do who wrote nothing of a content, with everything that they wrote (R40). */
export function assertFourEyes(contributors: readonly Contributor[], user: string): void {
  const problems = fourEyesProblems(contributors, user)
  if (problems.length > 0) throw new DomainError({ code: 'own-work' }, { problems })
}
