import type { Submission } from '@payload-types'
import type { PayloadRequest } from 'payload'
import { inTransaction } from '@/cms/in-transaction'
import { pinContent, type Pinned } from '@/domain/content/canonical'
import type { ReportContent } from '@/domain/content/report-content'
import { DomainError } from '@/domain/domain-error'
import { contributorsSince } from '@/domain/review/contributors'
import { isOpen } from '@/domain/review/submission-state'
import { assembleReport, type AssembledReport } from './assemble-report'
import { assertMayTake } from './assert-may-take'
import { loadRevisions } from './load-revisions'
import { pinnedDocuments } from './pinned-documents'
import { recordEvent } from './record-event'

export type Submit = { report: string; note: string | null; now: Date }

/**
 * Pins a report's content for review: its canonical bytes, their sha256, and everyone who wrote any of it since the
 * last edition. Submitting the same content again answers with the submission that already waits.
 */
export function submit(req: PayloadRequest, { report, note, now }: Submit): Promise<Submission> {
  const submitter = assertMayTake(req, 'submit')
  return inTransaction(req, async () => {
    const made = await assembleReport(req, report)
    const content = requireContent(made)
    const pinned = pinContent(content)
    const newest = await newestSubmission(req, report)
    if (newest?.sha256 === pinned.sha256 && isOpen(newest.state)) return newest
    refuseUnchanged(made, pinned)

    const submission = await req.payload.create({
      collection: 'submissions',
      data: {
        report,
        title: content.report.title,
        sequence: (newest?.sequence ?? 0) + 1,
        state: 'submitted',
        submittedBy: submitter.id,
        submittedAt: now.toISOString(),
        note,
        content: pinned.canonical,
        sha256: pinned.sha256,
        previousEdition: made.previous?.id ?? null,
        pinned: made.documents,
        contributors: await contributors(req, made),
      },
      depth: 0,
      overrideAccess: true,
      context: { command: true },
      req,
    })
    await recordEvent(req, { type: 'submitted', report, submission: submission.id, at: now })
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

async function contributors(req: PayloadRequest, { documents, previous }: AssembledReport) {
  const before = previous ? await pinnedDocuments(req, previous) : []
  const revisions = await loadRevisions(req, documents)
  return contributorsSince(before, { pinned: documents, revisions })
}

async function newestSubmission(req: PayloadRequest, report: string): Promise<Submission | null> {
  const { docs } = await req.payload.find({
    collection: 'submissions',
    where: { report: { equals: report } },
    sort: '-sequence',
    limit: 1,
    depth: 0,
    pagination: false,
    overrideAccess: true,
    req,
  })
  return docs[0] ?? null
}
