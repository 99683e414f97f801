import type { Report, Submission } from '@payload-types'
import type { PayloadRequest } from 'payload'
import { inTransaction } from '@/cms/in-transaction'
import { pinContent, type Pinned } from '@/domain/content/canonical'
import type { ReportContent } from '@/domain/content/report-content'
import { DomainError } from '@/domain/domain-error'
import { isOpen } from '@/domain/review/submission-state'
import { assembleReport, type AssembledReport } from './assemble-report'
import { assertMayTake } from './assert-may-take'
import { checkAssembled } from './check-working-copy'
import { recordEvent } from './record-event'
import { reportContributors } from './report-contributors'
import { reportSubmissions } from './report-submissions'
import { supersede } from './supersede'

export type Submit = { report: string; note: string | null; now: Date }

/**
 * Pins a report's content for review: its canonical bytes, their sha256, everyone who wrote any of it since the
 * last edition, and what the rules find in it. A submission that still waits is superseded by it. Submitting the same content
 * again answers with the submission that already waits.
 */
export function submit(req: PayloadRequest, { report, note, now }: Submit): Promise<Submission> {
  const submitter = assertMayTake(req, 'submit')
  return inTransaction(req, async () => {
    const made = await assembleReport(req, report)
    const content = requireContent(made)
    const pinned = pinContent(content)
    const earlier = await reportSubmissions(req, report)
    const regular = earlier.filter(({ kind }) => kind === 'regular')
    const [newest] = regular
    if (newest?.sha256 === pinned.sha256 && isOpen(newest.state)) return loadWaiting(req, newest.id)
    refuseUnchanged(made, pinned)
    const contributors = await reportContributors(req, made)

    const submission = await req.payload.create({
      collection: 'submissions',
      data: {
        ...{ report, note, contributors },
        title: content.report.title,
        sequence: (earlier[0]?.sequence ?? 0) + 1,
        kind: 'regular',
        reviewersRequired: await reviewersRequired(req, report),
        state: 'submitted',
        submittedBy: submitter.id,
        submittedAt: now.toISOString(),
        content: pinned.canonical,
        sha256: pinned.sha256,
        previousEdition: made.previous?.id ?? null,
        pinned: made.documents,
        findings: await checkAssembled(req, { made, report, contributors, now }),
      },
      depth: 0,
      overrideAccess: true,
      context: { command: true },
      req,
    })
    await recordEvent(req, { type: 'submitted', report, submission: submission.id, at: now })
    await supersede(req, { older: regular, by: submission, now })
    return submission
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

async function reviewersRequired(req: PayloadRequest, id: string): Promise<number> {
  const { reviewersRequired: count }: Pick<Report, 'reviewersRequired'> =
    await req.payload.findByID({
      collection: 'reports',
      id,
      select: { reviewersRequired: true },
      depth: 0,
      overrideAccess: true,
      req,
    })
  return Number(count ?? 1)
}

function loadWaiting(req: PayloadRequest, id: string): Promise<Submission> {
  return req.payload.findByID({
    collection: 'submissions',
    id,
    depth: 0,
    overrideAccess: true,
    req,
  })
}
