import type { Correction } from '@payload-types'
import type { PayloadRequest } from 'payload'
import { idOf } from '@/cms/id-of'
import { inTransaction } from '@/cms/in-transaction'
import { DomainError } from '@/domain/domain-error'
import { assertMayTake } from '../assert-may-take'
import { correctionOf } from './correction-of'
import { loadEdition } from './edition-to-correct'

export type StartCorrection = { edition: string; now: Date }

/**
 * Begins to correct a report's newest edition. Where somebody has begun already, it is theirs that is answered with, since an
 * edition has one correction at a time; one that waits for review is not added to.
 */
export function startCorrection(
  req: PayloadRequest,
  { edition: id, now }: StartCorrection,
): Promise<Correction> {
  const { id: by } = assertMayTake(req, 'correct')
  return inTransaction(req, async () => {
    const { edition, newest } = await loadEdition(req, id)
    const { number } = edition
    if (newest.id !== id)
      throw new DomainError({
        code: 'correction-older-edition',
        values: { number, newest: newest.number },
      })
    const begun = await correctionOf(req, id)
    if (begun?.state === 'submitted')
      throw new DomainError({ code: 'correction-waiting', values: { number } })
    if (begun) return begun

    return req.payload.create({
      collection: 'corrections',
      data: {
        report: idOf(edition.report),
        edition: id,
        state: 'open',
        claim: id,
        blocks: [],
        contributors: [],
        rev: 1,
        by,
        at: now.toISOString(),
      },
      depth: 0,
      overrideAccess: true,
      context: { command: true },
      req,
    })
  })
}
