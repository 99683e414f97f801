import { documentEndpoint } from '@/cms/command-endpoint'
import { Identifier } from '@/domain/content/identifier'
import { DomainError } from '@/domain/domain-error'
import { reportComments } from '@/workflow/comments/report-comments'

/**
 * `GET /api/reports/{id}/comments?submission={id}`: all threads of a report, each with its place in that submission, or
 * in the working copy where none is named.
 */
export const commentsEndpoint = documentEndpoint('comments', (req, report) =>
  reportComments(req, { report, submission: submissionOf(req.searchParams) }),
)

function submissionOf(query: URLSearchParams): string | null {
  const submission = query.get('submission')
  if (submission === null) return null
  if (Identifier.safeParse(submission).success) return submission
  throw new DomainError({ code: 'document-missing' })
}
