import type { Edition, Report, Submission } from '@payload-types'
import type { PayloadRequest } from 'payload'
import { pinContent } from '@/domain/content/canonical'
import type { ReportContent } from '@/domain/content/report-content'
import type { Contributor, PinnedDocument } from '@/domain/review/contributors'
import type { SubmissionKind } from '@/domain/review/submission-kind'
import { checkContent } from './check-content'
import { recordEvent } from './record-event'
import { reportSubmissions } from './report-submissions'
import { supersede } from './supersede'

/** A content to pin for review, the edition that it follows, what it was made of, and who wrote any of it since. */
export type PinSubmission = {
  report: string
  kind: SubmissionKind
  content: ReportContent
  previous: Edition | null
  documents: PinnedDocument[]
  contributors: Contributor[]
  submittedBy: string
  note: string | null
  now: Date
}

/** Writes a content as a submission: its canonical bytes, their sha256, and what the rules find. One of its kind that waits gives way. */
export async function pinSubmission(
  req: PayloadRequest,
  { report, kind, content, previous, documents, ...submitted }: PinSubmission,
): Promise<Submission> {
  const { contributors, submittedBy, note, now } = submitted
  const { canonical, sha256 } = pinContent(content)
  const earlier = await reportSubmissions(req, report)
  const submission = await req.payload.create({
    collection: 'submissions',
    data: {
      ...{ report, kind, submittedBy, note, contributors, sha256 },
      title: content.report.title,
      sequence: (earlier[0]?.sequence ?? 0) + 1,
      reviewersRequired: await reviewersRequired(req, report),
      state: 'submitted',
      submittedAt: now.toISOString(),
      content: canonical,
      previousEdition: previous?.id ?? null,
      pinned: documents,
      findings: await checkContent(req, { content, previous, report, contributors, now }),
    },
    depth: 0,
    overrideAccess: true,
    context: { command: true },
    req,
  })
  await recordEvent(req, { type: 'submitted', report, submission: submission.id, at: now })
  const older = earlier.filter((line) => line.kind === kind)
  await supersede(req, { older, by: submission, now })
  return submission
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
