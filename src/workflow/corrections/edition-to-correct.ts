import type { Correction, Edition } from '@payload-types'
import type { PayloadRequest } from 'payload'
import { idOf } from '@/cms/id-of'
import { DomainError } from '@/domain/domain-error'
import { newestEdition } from '../newest-edition'

/** An edition and the newest of its report, or a refusal where there is no such edition. */
export async function loadEdition(
  req: PayloadRequest,
  id: string,
): Promise<{ edition: Edition; newest: Edition }> {
  const edition = await req.payload.findByID({
    collection: 'editions',
    id,
    depth: 0,
    disableErrors: true,
    overrideAccess: true,
    req,
  })
  if (!edition) throw new DomainError({ code: 'document-missing' })
  return { edition, newest: (await newestEdition(req, idOf(edition.report))) ?? edition }
}

/** The edition that a correction is made of while it can be published, or a refusal when a newer one is out. */
export async function editionToCorrect(
  req: PayloadRequest,
  correction: Correction,
): Promise<Edition> {
  const { edition, newest } = await loadEdition(req, idOf(correction.edition))
  if (newest.id !== edition.id)
    throw new DomainError({
      code: 'correction-outdated',
      values: { base: edition.number, number: newest.number },
    })
  return edition
}
