import type { Edition, Submission } from '@payload-types'
import type { PayloadRequest } from 'payload'
import { askerOf } from '@/cms/asker'
import { idOf } from '@/cms/id-of'
import { compareContents } from '@/domain/compare/compare-contents'
import type { ContentComparison } from '@/domain/compare/content-comparison'
import type { ReportContent } from '@/domain/content/report-content'
import { isOpen } from '@/domain/review/submission-state'
import { contentOf } from '../load-submission'
import { newestEdition } from '../newest-edition'
import { lastLook } from './last-look'

/** An earlier text, and what differs from it. */
export type DeskView = { before: ReportContent; comparison: ContentComparison }

/** What a submission can be compared with: the edition before it, and what the asker last looked at. Null where there is none. */
export type DeskViews = {
  edition: (DeskView & { number: string }) | null
  /** When the asker last looked, and at which of the report's submissions. */
  look: (DeskView & { at: string; sequence: number }) | null
}

/** Compares a submission with the edition that it follows, and with what the asker has looked at since that edition. */
export async function deskViews(
  req: PayloadRequest,
  { submission, content }: { submission: Submission; content: ReportContent },
): Promise<DeskViews> {
  const edition = await editionBefore(req, submission)
  const after = edition ? idOf(edition.submission) : null
  const look = await lastLook(req, { submission, asker: askerOf(req)?.id ?? '', after })
  return {
    edition: edition && { number: edition.number, ...viewOf(edition, content) },
    look: look && { at: look.at, sequence: look.sequence, ...viewOf(look, content) },
  }
}

function viewOf(pinned: { content: string }, content: ReportContent): DeskView {
  const before = contentOf(pinned)
  return { before, comparison: compareContents(before, content) }
}

/** While it waits, a submission is held against what readers have now; afterwards, against what they had then. */
async function editionBefore(
  req: PayloadRequest,
  { id, report, state, previousEdition }: Submission,
): Promise<Edition | null> {
  if (isOpen(state)) return newestEdition(req, idOf(report), { besides: id })
  if (!previousEdition) return null
  return req.payload.findByID({
    collection: 'editions',
    id: idOf(previousEdition),
    depth: 0,
    overrideAccess: true,
    req,
  })
}
