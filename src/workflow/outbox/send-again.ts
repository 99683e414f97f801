import type { Outbox } from '@payload-types'
import type { PayloadRequest } from 'payload'
import { inTransaction } from '@/cms/in-transaction'
import { DomainError } from '@/domain/domain-error'
import { assertMayTake } from '../assert-may-take'

/** Puts a mail that was given up back into the queue, from its first attempt. */
export function sendAgain(
  req: PayloadRequest,
  { id, now }: { id: string; now: Date },
): Promise<Outbox> {
  assertMayTake(req, 'send-again')
  return inTransaction(req, async () => {
    const shared = { collection: 'outbox', id, depth: 0, overrideAccess: true, req } as const
    const row = await req.payload.findByID({ ...shared, disableErrors: true })
    if (!row) throw new DomainError({ code: 'document-missing' })
    if (row.state !== 'failed') throw new DomainError({ code: 'delivery-not-failed' })
    const data = { state: 'waiting', attempts: 0, nextAt: now.toISOString() } as const
    return req.payload.update({ ...shared, data, context: { command: true } })
  })
}
