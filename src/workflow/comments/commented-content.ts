import type { PayloadRequest } from 'payload'
import { idOf } from '@/cms/id-of'
import { draftContent } from '@/domain/assembly/draft-content'
import { ReportContent } from '@/domain/content/report-content'
import { DomainError } from '@/domain/domain-error'
import { loadSubmission } from '../load-submission'
import { loadManuscript } from '../manuscript'

/** A text that is commented on: one submission of a report, or its working copy where there is none. */
export type CommentedText = { report: string; submission: string | null }

/** The content that comments on a text stand in; a submission of another report is refused as not there. */
export async function commentedContent(
  req: PayloadRequest,
  { report, submission: id }: CommentedText,
): Promise<ReportContent> {
  if (id === null) return draftContent((await loadManuscript(req, report)).copy)
  const submission = await loadSubmission(req, id)
  if (idOf(submission.report) !== report) throw new DomainError({ code: 'document-missing' })
  return ReportContent.parse(JSON.parse(submission.content))
}
