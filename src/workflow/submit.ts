import type { Submission } from '@payload-types'
import type { PayloadRequest } from 'payload'
import { inTransaction } from '@/cms/in-transaction'
import { pinContent, type Pinned } from '@/domain/content/canonical'
import type { ReportContent } from '@/domain/content/report-content'
import { DomainError } from '@/domain/domain-error'
import { assembleReport, type AssembledReport } from './assemble-report'
import { assertMayTake } from './assert-may-take'
import { conflictProblems } from './corrections/report-conflicts'
import { findSubmission } from './load-submission'
import { pinSubmission } from './pin-submission'
import { reportContributors } from './report-contributors'
import { reportSubmissions } from './report-submissions'
import { sameWaiting } from './same-waiting'

export type Submit = { report: string; note: string | null; now: Date }

/**
 * Pins a report's content for review: its canonical bytes, their sha256, everyone who wrote any of it since the
 * last edition, and what the rules find in it. A submission that still waits is superseded by it. Submitting the same content
 * again answers with the submission that already waits. While a correction is in conflict with the text it is refused.
 */
export function submit(req: PayloadRequest, { report, note, now }: Submit): Promise<Submission> {
  const submitter = assertMayTake(req, 'submit')
  return inTransaction(req, async () => {
    const made = await assembleReport(req, report)
    const content = requireContent(made)
    const pinned = pinContent(content)
    const earlier = await reportSubmissions(req, report)
    const waiting = sameWaiting({ earlier, sha256: pinned.sha256, previous: made.previous })
    if (waiting) return findSubmission(req, waiting.id)
    refuseUnchanged(made, pinned)
    const conflicts = await conflictProblems(req, report)
    if (conflicts.length > 0) throw new DomainError({ code: 'not-ready' }, { problems: conflicts })
    return pinSubmission(req, {
      ...{ report, content, note, now, previous: made.previous, documents: made.documents },
      kind: 'regular',
      contributors: await reportContributors(req, made),
      submittedBy: submitter.id,
    })
  })
}

function requireContent({ assembled }: AssembledReport): ReportContent {
  if (assembled.content) return assembled.content
  throw new DomainError({ code: 'not-ready' }, { problems: assembled.problems })
}

function refuseUnchanged({ previous }: AssembledReport, { sha256 }: Pinned): void {
  if (previous?.sha256 === sha256)
    throw new DomainError({ code: 'nothing-changed', values: { number: previous.number } })
}
