import type { Correction, Edition } from '@payload-types'
import type { PayloadRequest } from 'payload'
import { inTransaction } from '@/cms/in-transaction'
import type { CorrectedBlock } from '@/domain/correction/correction'
import { withAuthor, type CorrectionAuthor } from '@/domain/correction/correction-author'
import { DomainError } from '@/domain/domain-error'
import { assertMayTake } from '../assert-may-take'
import { editionToCorrect } from './edition-to-correct'
import { authorsOf, correctedBlocksOf, loadCorrection } from './load-correction'
import { updateCorrection } from './update-correction'

/** A passage to change in a correction, and the revision of the correction that whoever changes it has seen. */
export type ChangeCorrection = { correction: string; rev: number; block: string }

/** What a passage becomes, or null where it is to stand as it was published. */
type Corrected = (edition: Edition, others: CorrectedBlock[]) => CorrectedBlock | null

/** Puts one passage into a correction, or takes it out; an open one that nobody has changed meanwhile, in one transaction. */
export function changeCorrection(
  req: PayloadRequest,
  { correction: id, rev, block }: ChangeCorrection,
  corrected: Corrected,
): Promise<Correction> {
  const { id: user } = assertMayTake(req, 'correct')
  return inTransaction(req, async () => {
    const correction = await loadCorrection(req, id)
    assertOpen(correction)
    if (correction.rev !== rev) throw new DomainError({ code: 'correction-stale' })
    const edition = await editionToCorrect(req, correction)
    const others = correctedBlocksOf(correction).filter(({ before }) => before.id !== block)
    const changed = corrected(edition, others)
    const authors = changed
      ? withAuthor(authorsOf(correction), { block, user })
      : authorsOf(correction).filter((author) => author.block !== block)
    return saved(req, { correction, blocks: changed ? [...others, changed] : others, authors })
  })
}

/** Refuses what can't be done with a correction that is not being written. */
export function assertOpen({ state }: Pick<Correction, 'state'>): void {
  if (state !== 'open') throw new DomainError({ code: `correction-not-open-${state}` })
}

type Saved = { correction: Correction; blocks: CorrectedBlock[]; authors: CorrectionAuthor[] }

function saved(
  req: PayloadRequest,
  { correction: { id, rev }, blocks, authors }: Saved,
): Promise<Correction> {
  return updateCorrection(req, { id, blocks, contributors: authors, rev: rev + 1 })
}
