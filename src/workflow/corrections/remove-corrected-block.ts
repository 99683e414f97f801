import type { Correction } from '@payload-types'
import type { PayloadRequest } from 'payload'
import { changeCorrection, type ChangeCorrection } from './change-correction'

/** Takes a passage out of a correction: it stands as it was published. One that is not corrected stays so. */
export function removeCorrectedBlock(
  req: PayloadRequest,
  change: ChangeCorrection,
): Promise<Correction> {
  return changeCorrection(req, change, () => null)
}
