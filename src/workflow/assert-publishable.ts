import type { Submission } from '@payload-types'
import type { PayloadRequest } from 'payload'
import { DomainError } from '@/domain/domain-error'
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

/** The edition that an approved submission becomes, or a refusal with everything that all rules have against it now. */
export async function assertPublishable(
  req: PayloadRequest,
  { submission, now, ...chosen }: Publication,
): Promise<NextEdition> {
  const next = await nextEdition(req, { submission, ...chosen })
  const { change, changeNote } = next
  const publication = { change, changeNote }
  const problems = problemsOf(await checkSubmission(req, { submission, publication, now }))
  if (problems.length > 0) throw new DomainError({ code: 'publication-blocked' }, { problems })
  return next
}
