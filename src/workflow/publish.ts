import type { Edition, Submission } from '@payload-types'
import type { PayloadRequest } from 'payload'
import { idOf } from '@/cms/id-of'
import { inTransaction } from '@/cms/in-transaction'
import { ReportContent } from '@/domain/content/report-content'
import { DomainError } from '@/domain/domain-error'
import {
  formatEditionNumber,
  nextEditionNumber,
  type EditionChange,
} from '@/domain/review/edition-number'
import { sealEdition, type SealedFields } from '@/domain/review/seal'
import { assertTransition } from '@/domain/review/submission-state'
import { assertMayTake } from './assert-may-take'
import { loadSubmission } from './load-submission'
import { newestEdition } from './newest-edition'
import { recordEvent } from './record-event'

export type Publish = { submission: string; change: EditionChange; changeNote: string; now: Date }

/**
 * Publishes an approved submission, byte for byte, as the report's next edition, sealed and chained to the one
 * before. What happened to the working copy meanwhile does not matter.
 */
export function publish(req: PayloadRequest, args: Publish): Promise<Edition> {
  const publisher = assertMayTake(req, 'publish')
  return inTransaction(req, async () => {
    const submission = await loadSubmission(req, args.submission)
    assertTransition(submission.state, 'published')
    const report = idOf(submission.report)
    const previous = await newestEdition(req, report)
    if (previous) await refuseOlder(req, { submission, previous })
    if (!previous && args.change === 'minor') throw new DomainError({ code: 'first-edition-major' })

    const edition = await req.payload.create({
      collection: 'editions',
      data: editionOf(submission, { ...args, previous, publisher: publisher.id }),
      depth: 0,
      overrideAccess: true,
      context: { command: true },
      req,
    })
    await markPublished(req, submission.id)
    const { id, number } = edition
    await recordEvent(req, {
      type: 'published',
      report,
      submission: submission.id,
      edition: id,
      at: args.now,
      details: { number },
    })
    return edition
  })
}

function editionOf(
  submission: Submission,
  context: Publish & { previous: Edition | null; publisher: string },
) {
  const { report, sources } = ReportContent.parse(JSON.parse(submission.content))
  const number = nextEditionNumber(context.previous, context.change)
  const sealed: SealedFields = {
    report: idOf(submission.report),
    submission: submission.id,
    slug: report.slug,
    number: formatEditionNumber(number),
    change: context.previous ? context.change : 'major',
    changeNote: context.changeNote,
    publishedAt: context.now.toISOString(),
    approvedBy: approverOf(submission),
    publishedBy: context.publisher,
    sha256: submission.sha256,
    previous: context.previous?.sealHash ?? null,
  }
  return {
    ...sealed,
    ...number,
    ...sealEdition(sealed),
    change: context.change,
    title: report.title,
    language: report.language,
    country: report.country.code,
    content: submission.content,
    citedSources: sources.map(({ id }) => id),
  }
}

function approverOf({ decisions }: Submission): string {
  const approval = decisions?.findLast(({ decision }) => decision === 'approved')
  if (!approval) throw new DomainError({ code: 'not-approved' })
  return idOf(approval.by)
}

/** An older text is not published over a newer one: that would take back what readers already have. */
async function refuseOlder(
  req: PayloadRequest,
  { submission, previous }: { submission: Submission; previous: Edition },
): Promise<void> {
  const newest = await loadSubmission(req, idOf(previous.submission))
  if (newest.sequence > submission.sequence)
    throw new DomainError({ code: 'newer-edition-published', values: { number: previous.number } })
}

async function markPublished(req: PayloadRequest, id: string): Promise<void> {
  await req.payload.update({
    collection: 'submissions',
    id,
    data: { state: 'published' },
    depth: 0,
    overrideAccess: true,
    context: { command: true },
    req,
  })
}
