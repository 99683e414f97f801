import type { Submission } from '@payload-types'
import type { PayloadRequest } from 'payload'
import { namesOf } from '@/cms/names-of'
import { idOf } from '@/cms/id-of'
import { blockingFindings, type CheckedFinding } from '@/domain/checks/run-checks'
import { draftContent } from '@/domain/assembly/draft-content'
import { sectionChanges } from '@/domain/compare/section-changes'
import { pinnedFindings } from './pinned-findings'
import { contentOf, loadSubmission } from './load-submission'
import { loadManuscript } from './manuscript'
import { reportSubmissions } from './report-submissions'

/** What a reviewer decided of a submission, and in which words. */
export type ReviewerWord = { decision: string; by: string; at: string; comment: string | null }

/** What has become of a report since it was submitted last. */
export type SinceSubmitted = {
  submission: Pick<Submission, 'id' | 'state' | 'sequence' | 'submittedAt'>
  decisions: ReviewerWord[]
  /** What kept it from being approved as it was submitted. */
  blocking: CheckedFinding[]
  /** Section id → how many places of it are not as they were submitted; those that are, are left out. */
  changes: Record<string, number>
}

/** Tells what the reviewers said of a report's newest submission and what has changed since; null before the first. */
export async function sinceSubmitted(
  req: PayloadRequest,
  report: string,
): Promise<SinceSubmitted | null> {
  const { copy } = await loadManuscript(req, report)
  const newest = (await reportSubmissions(req, report)).find(({ kind }) => kind === 'regular')
  if (!newest) return null
  const submission = await loadSubmission(req, newest.id)
  const { id, state, sequence, submittedAt } = submission
  return {
    submission: { id, state, sequence, submittedAt },
    decisions: await decisionsOf(req, submission),
    blocking: blockingFindings(pinnedFindings(submission)),
    changes: Object.fromEntries(sectionChanges(draftContent(copy), contentOf(submission))),
  }
}

async function decisionsOf(
  req: PayloadRequest,
  { decisions }: Submission,
): Promise<ReviewerWord[]> {
  const made = decisions ?? []
  const names = await namesOf(
    req,
    made.map(({ by }) => idOf(by)),
  )
  return made.map(({ decision, by, at, comment }) => ({
    ...{ decision, at, comment: comment || null },
    by: names.get(idOf(by)) ?? '–',
  }))
}
