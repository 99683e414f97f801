import type { Correction } from '@payload-types'
import type { PayloadRequest } from 'payload'
import { inTransaction } from '@/cms/in-transaction'
import { assertMayTake } from '../assert-may-take'
import { assertOpen } from './change-correction'
import { loadCorrection } from './load-correction'
import { updateCorrection } from './update-correction'

/** Gives up a correction that is being written; what was written in it is kept, and nothing comes of it. */
export function abandonCorrection(req: PayloadRequest, id: string): Promise<Correction> {
  assertMayTake(req, 'correct')
  return inTransaction(req, async () => {
    const correction = await loadCorrection(req, id)
    if (correction.state === 'abandoned') return correction
    assertOpen(correction)
    return updateCorrection(req, { id, state: 'abandoned', claim: id })
  })
}
