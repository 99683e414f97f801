import type { Submission } from '@payload-types'
import type { PayloadRequest } from 'payload'
import { correctionBySubmission } from './correction-of'
import { updateCorrection } from './update-correction'

/** Opens the correction again that a submission was made of, now that changes are asked for; nothing for any other submission. */
export async function reopenCorrection(
  req: PayloadRequest,
  { id, kind }: Submission,
): Promise<void> {
  if (kind !== 'correction') return
  const correction = await correctionBySubmission(req, id)
  if (correction) await updateCorrection(req, { id: correction.id, state: 'open' })
}
