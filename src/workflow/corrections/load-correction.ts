import type { Correction } from '@payload-types'
import type { PayloadRequest } from 'payload'
import { CorrectedBlocks, type CorrectedBlock } from '@/domain/correction/correction'
import { CorrectionAuthors, type CorrectionAuthor } from '@/domain/correction/correction-author'
import { LandedBlocks, type LandedBlock } from '@/domain/correction/landed-block'
import { DomainError } from '@/domain/domain-error'

/** A correction as it is stored, or a refusal where there is none. */
export async function loadCorrection(req: PayloadRequest, id: string): Promise<Correction> {
  const correction = await req.payload.findByID({
    collection: 'corrections',
    id,
    depth: 0,
    disableErrors: true,
    overrideAccess: true,
    req,
  })
  if (!correction) throw new DomainError({ code: 'document-missing' })
  return correction
}

/** The passages that a correction changes. */
export function correctedBlocksOf({ blocks }: Pick<Correction, 'blocks'>): CorrectedBlock[] {
  return CorrectedBlocks.parse(blocks)
}

/** Who has saved which passage of a correction. */
export function authorsOf({ contributors }: Pick<Correction, 'contributors'>): CorrectionAuthor[] {
  return CorrectionAuthors.parse(contributors)
}

/** How a published correction met the working copy; none before it is published. */
export function landingsOf({ landings }: Pick<Correction, 'landings'>): LandedBlock[] {
  return LandedBlocks.parse(landings ?? [])
}
