import type { Edition } from '@payload-types'
import type { PayloadRequest } from 'payload'
import { inTransaction } from '@/cms/in-transaction'
import type { EditionChange } from '@/domain/review/edition-number'
import { assertMayTake } from './assert-may-take'
import { loadSubmission } from './load-submission'
import { publishApproved } from './publish-approved'

export type Publish = { submission: string; change?: EditionChange; changeNote: string; now: Date }

/**
 * Publishes an approved submission, byte for byte, as the report's next edition, sealed and chained to the one
 * before. What happened to the working copy meanwhile does not matter.
 */
export function publish(
  req: PayloadRequest,
  { submission: id, ...chosen }: Publish,
): Promise<Edition> {
  const publisher = assertMayTake(req, 'publish')
  return inTransaction(req, async () => {
    const submission = await loadSubmission(req, id)
    return publishApproved(req, { submission, publisher: publisher.id, ...chosen })
  })
}
