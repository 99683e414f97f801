import type { Correction } from '@payload-types'
import type { PayloadRequest } from 'payload'

/** Writes what a command made of a correction. */
export function updateCorrection(
  req: PayloadRequest,
  { id, ...data }: Pick<Correction, 'id'> & Partial<Correction>,
): Promise<Correction> {
  return req.payload.update({
    collection: 'corrections',
    id,
    data,
    depth: 0,
    overrideAccess: true,
    context: { command: true },
    req,
  })
}
