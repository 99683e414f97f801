import type { Edition, Submission } from '@payload-types'
import type { PayloadRequest } from 'payload'
import { toDraftSource } from '@/cms/draft-source'
import { findByIds } from '@/cms/find-by-ids'
import { idOf } from '@/cms/id-of'
import { inTransaction } from '@/cms/in-transaction'
import type { ReportContent } from '@/domain/content/report-content'
import { assembleCorrection, newlyCited } from '@/domain/correction/assemble-correction'
import type { CorrectedBlock } from '@/domain/correction/correction'
import { correctionContributors } from '@/domain/correction/correction-author'
import { DomainError } from '@/domain/domain-error'
import { assertMayTake } from '../assert-may-take'
import { contentOf, findSubmission } from '../load-submission'
import { pinSubmission } from '../pin-submission'
import { pinnedDocuments } from '../pinned-documents'
import { assertOpen } from './change-correction'
import { editionToCorrect } from './edition-to-correct'
import { authorsOf, correctedBlocksOf, loadCorrection } from './load-correction'
import { updateCorrection } from './update-correction'

export type SubmitCorrection = { correction: string; note: string | null; now: Date }

/**
 * Pins a corrected edition for review, as `submit` pins the working copy. Its documents are those of the edition, so that the
 * next regular edition still answers for everything written since. Submitting again while it waits answers with the same.
 */
export function submitCorrection(
  req: PayloadRequest,
  { correction: id, note, now }: SubmitCorrection,
): Promise<Submission> {
  const { id: submittedBy } = assertMayTake(req, 'correct')
  return inTransaction(req, async () => {
    const correction = await loadCorrection(req, id)
    if (correction.state === 'submitted' && correction.submission)
      return findSubmission(req, idOf(correction.submission))
    assertOpen(correction)
    const previous = await editionToCorrect(req, correction)
    const blocks = correctedBlocksOf(correction)
    const submission = await pinSubmission(req, {
      report: idOf(correction.report),
      kind: 'correction',
      content: await correctedEdition(req, { edition: previous, blocks }),
      previous,
      documents: await pinnedDocuments(req, previous),
      contributors: correctionContributors(contentOf(previous), {
        blocks,
        authors: authorsOf(correction),
      }),
      ...{ submittedBy, note, now },
    })
    await updateCorrection(req, { id, state: 'submitted', submission: submission.id })
    return submission
  })
}

async function correctedEdition(
  req: PayloadRequest,
  { edition, blocks }: { edition: Edition; blocks: readonly CorrectedBlock[] },
): Promise<ReportContent> {
  if (blocks.length === 0) throw new DomainError({ code: 'correction-empty' })
  const published = contentOf(edition)
  const stored = await findByIds(req, 'sources', newlyCited(published, blocks))
  const { content, problems } = assembleCorrection(published, {
    corrections: blocks,
    library: stored.map(toDraftSource),
  })
  if (content) return content
  throw new DomainError({ code: 'correction-not-ready' }, { problems })
}
