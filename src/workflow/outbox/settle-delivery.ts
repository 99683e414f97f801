import type { Outbox } from '@payload-types'
import type { PayloadRequest } from 'payload'
import { inTransaction } from '@/cms/in-transaction'
import { afterFailure } from '@/domain/review/notifications/after-failure'
import { MailPayload } from './enqueue-mail'

/** Marks a mail as sent and drops what it said. */
export function markSent(req: PayloadRequest, row: Outbox): Promise<void> {
  const { to, subject } = MailPayload.parse(row.payload)
  return settle(req, { row, data: { state: 'done', payload: { to, subject }, lastError: null } })
}

/** Puts a mail back for another try, or gives up and says why. */
export function markFailed(
  req: PayloadRequest,
  { row, error, now }: { row: Outbox; error: string; now: Date },
): Promise<void> {
  const { state, nextAt } = afterFailure(row.attempts, now)
  return settle(req, { row, data: { state, nextAt: nextAt.toISOString(), lastError: error } })
}

/** Writes how a delivery went, unless another worker has taken the row meanwhile. */
function settle(
  req: PayloadRequest,
  { row, data }: { row: Outbox; data: Partial<Outbox> },
): Promise<void> {
  return inTransaction(req, async () => {
    const now = await req.payload.findByID({
      collection: 'outbox',
      id: row.id,
      depth: 0,
      overrideAccess: true,
      req,
    })
    if (now.state !== 'sending' || now.attempts !== row.attempts) return
    await req.payload.update({
      collection: 'outbox',
      id: row.id,
      data,
      depth: 0,
      overrideAccess: true,
      context: { command: true },
      req,
    })
  })
}
