import type { Submission } from '@payload-types'
import type { PayloadRequest } from 'payload'
import { DomainError, type Problem } from '@/domain/domain-error'
import type { EditionChange } from '@/domain/review/edition-number'
import { checkSubmission } from './check-submission'
import { nextEdition, type NextEdition } from './next-edition'
import { problemsOf } from './problems-of'

type Publication = {
  submission: Submission
  change?: EditionChange
  changeNote: string
  now: Date
}

/**
 * The edition that an approved submission becomes, or a refusal with everything that all rules have against it now. A correction
 * becomes no other edition than the next one after the point.
 */
export async function assertPublishable(
  req: PayloadRequest,
  { submission, now, ...chosen }: Publication,
): Promise<NextEdition> {
  const isCorrection = submission.kind === 'correction'
  const next = await nextEdition(req, {
    submission,
    ...(isCorrection && ({ change: 'minor' } as const)),
    ...chosen,
  })
  if (isCorrection && next.change !== 'minor') throw new DomainError(staysMinor(next))
  const { change, changeNote } = next
  const publication = { change, changeNote }
  const problems = problemsOf(await checkSubmission(req, { submission, publication, now }))
  if (problems.length > 0) throw new DomainError({ code: 'publication-blocked' }, { problems })
  return next
}

function staysMinor({ previous }: NextEdition): Problem {
  return { code: 'correction-is-minor', values: { base: previous?.number ?? '' } }
}
