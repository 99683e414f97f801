import type { Edition, Submission } from '@payload-types'
import type { PayloadRequest } from 'payload'
import { idOf } from '@/cms/id-of'
import { sealEdition, type SealedFields } from '@/domain/review/edition-seal'
import { formatEditionNumber, nextEditionNumber } from '@/domain/review/edition-number'
import { contentOf } from './load-submission'
import type { NextEdition } from './next-edition'

/** An edition to write: who publishes it, and who approved it; nobody in an emergency. */
export type WriteEdition = NextEdition & {
  submission: Submission
  publisher: string
  approver: string | null
  now: Date
}

/** Writes a submission, byte for byte, as the report's next edition, sealed and chained to the one before. */
export function writeEdition(req: PayloadRequest, args: WriteEdition): Promise<Edition> {
  return req.payload.create({
    collection: 'editions',
    data: editionOf(args),
    depth: 0,
    overrideAccess: true,
    context: { command: true },
    req,
  })
}

function editionOf({ submission, previous, publisher, approver, now, ...chosen }: WriteEdition) {
  const { report, sources } = contentOf(submission)
  const number = nextEditionNumber(previous, chosen.change)
  const sealed = {
    report: idOf(submission.report),
    submission: submission.id,
    slug: report.slug,
    number: formatEditionNumber(number),
    change: chosen.change,
    changeNote: chosen.changeNote,
    publishedAt: now.toISOString(),
    approvedBy: approver,
    publishedBy: publisher,
    sha256: submission.sha256,
    previous: previous?.sealHash ?? null,
    emergency: approver === null,
  } satisfies SealedFields
  return {
    ...sealed,
    ...number,
    ...sealEdition(sealed),
    title: report.title,
    language: report.language,
    country: report.country.code,
    content: submission.content,
    citedSources: sources.map(({ id }) => id),
  }
}
