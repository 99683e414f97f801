import type { Submission } from '@payload-types'
import type { PayloadRequest } from 'payload'
import { askerOf } from '@/cms/asker'
import { pinContent } from '@/domain/content/canonical'
import type { Problem } from '@/domain/domain-error'
import { mayTake } from '@/domain/review/permissions'
import { assembleReport, type AssembledReport } from './assemble-report'
import { conflictProblems } from './corrections/report-conflicts'
import { reportSubmissions, type SubmissionLine } from './report-submissions'
import { sameWaiting } from './same-waiting'

const SHOWN = 5

/** Where a report stands, and everything that keeps it from being submitted now. */
export type ReportStatus = {
  /** Why it can't be submitted; none when it can. */
  submitBlockers: Problem[]
  /** The newest submissions, newest first. */
  submissions: Pick<Submission, 'id' | 'state' | 'submittedAt'>[]
  /** Whether the working copy differs from its newest submission; null before the first. */
  changedSinceSubmitted: boolean | null
  newestEdition: { id: string; number: string; address: string; publishedAt: string } | null
}

/** Answers "where does this report stand, and why can't I submit it?" with the command's own rules. */
export async function reportStatus(req: PayloadRequest, report: string): Promise<ReportStatus> {
  const made = await assembleReport(req, report)
  const submissions = await reportSubmissions(req, report)
  const hash = made.assembled.content && pinContent(made.assembled.content).sha256
  const newest = submissions.find(({ kind }) => kind === 'regular')
  return {
    submitBlockers: [
      ...(mayTake(askerOf(req), 'submit') ? [] : [{ code: 'step-not-allowed' as const }]),
      ...made.assembled.problems,
      ...unchangedProblems(made, { hash, submissions }),
      ...(await conflictProblems(req, report)),
    ],
    submissions: submissions
      .slice(0, SHOWN)
      .map(({ id, state, submittedAt }) => ({ id, state, submittedAt })),
    changedSinceSubmitted: newest ? newest.sha256 !== hash : null,
    newestEdition: made.previous && {
      id: made.previous.id,
      number: made.previous.number,
      publishedAt: made.previous.publishedAt,
      address: `/r/${made.previous.slug}/${made.previous.number}`,
    },
  }
}

function unchangedProblems(
  { previous }: AssembledReport,
  { hash, submissions }: { hash: string | null; submissions: readonly SubmissionLine[] },
): Problem[] {
  if (hash === null) return []
  if (previous?.sha256 === hash)
    return [{ code: 'nothing-changed', values: { number: previous.number } }]
  const waiting = sameWaiting({ earlier: submissions, sha256: hash, previous })
  return waiting ? [{ code: `already-${waiting.state}` }] : []
}
