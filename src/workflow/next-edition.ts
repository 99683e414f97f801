import type { Edition, Submission } from '@payload-types'
import type { PayloadRequest } from 'payload'
import { idOf } from '@/cms/id-of'
import { changeClass } from '@/domain/compare/change/change-class'
import { compareContents } from '@/domain/compare/compare-contents'
import { DomainError } from '@/domain/domain-error'
import type { EditionChange } from '@/domain/review/edition-number'
import { loadEdition } from './corrections/edition-to-correct'
import { contentOf, loadSubmission } from './load-submission'
import { newestEdition } from './newest-edition'

/** What a submission is published as: after which edition, and as which kind of change. */
export type NextEdition = { previous: Edition | null; change: EditionChange; changeNote: string }

type Chosen = { submission: Submission; change?: EditionChange; changeNote: string }

/**
 * The edition that a submission would become. Without a chosen kind of change it is the smallest that the comparison with
 * the newest edition allows (R43). An older text is refused, and so is one without a note (R42).
 */
export async function nextEdition(
  req: PayloadRequest,
  { submission, change, changeNote }: Chosen,
): Promise<NextEdition> {
  if (changeNote.trim() === '')
    throw new DomainError({ code: 'change-note-missing', at: 'changeNote' })
  const previous = await newestEdition(req, idOf(submission.report))
  if (previous) {
    await refuseOlder(req, { submission, previous })
    const smallest = () => changeClass(compareContents(contentOf(previous), contentOf(submission)))
    return { previous, change: change ?? smallest(), changeNote }
  }
  if (change === 'minor') throw new DomainError({ code: 'first-edition-major' })
  return { previous, change: 'major', changeNote }
}

/**
 * An older text is not published over a newer one: that would take back what readers already have. A correction is made of
 * one edition, so any edition after that one is newer, whichever of the two was submitted last.
 */
async function refuseOlder(
  req: PayloadRequest,
  { submission, previous }: { submission: Submission; previous: Edition },
): Promise<void> {
  if (submission.kind === 'correction') return refuseOutdated(req, { submission, previous })
  const published = await loadSubmission(req, idOf(previous.submission))
  if (published.sequence < submission.sequence) return
  const isCorrected = published.kind === 'correction'
  throw new DomainError({
    code: isCorrected ? 'correction-published-since' : 'newer-edition-published',
    values: { number: previous.number },
  })
}

async function refuseOutdated(
  req: PayloadRequest,
  { submission, previous }: { submission: Submission; previous: Edition },
): Promise<void> {
  const base = submission.previousEdition ? idOf(submission.previousEdition) : ''
  if (base === previous.id) return
  const { edition } = await loadEdition(req, base)
  throw new DomainError({
    code: 'correction-outdated',
    values: { base: edition.number, number: previous.number },
  })
}
