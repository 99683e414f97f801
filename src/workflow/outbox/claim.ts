import type { Outbox } from '@payload-types'
import type { PayloadRequest } from 'payload'
import { inTransaction } from '@/cms/in-transaction'

// Longer than any mail server may keep us waiting (src/mail/mail-server), so that nobody sends beside a slow one.
const LEASE_MS = 5 * 60_000

/**
 * Takes the next row that is due, so that no other worker has it: two that reach for the same row conflict, and the loser
 * looks again. A row whose worker died is due again when its lease has run out. Null when nothing is due.
 */
export function claim(req: PayloadRequest, now: Date): Promise<Outbox | null> {
  return inTransaction(req, async () => {
    const row = await nextDue(req, now)
    if (!row) return null
    return req.payload.update({
      collection: 'outbox',
      id: row.id,
      data: {
        state: 'sending',
        attempts: row.attempts + 1,
        nextAt: new Date(now.getTime() + LEASE_MS).toISOString(),
      },
      depth: 0,
      overrideAccess: true,
      context: { command: true },
      req,
    })
  })
}

async function nextDue(req: PayloadRequest, now: Date): Promise<Outbox | undefined> {
  const { docs } = await req.payload.find({
    collection: 'outbox',
    where: {
      and: [
        { state: { in: ['waiting', 'sending'] } },
        { nextAt: { less_than_equal: now.toISOString() } },
      ],
    },
    sort: 'nextAt',
    limit: 1,
    pagination: false,
    depth: 0,
    overrideAccess: true,
    req,
  })
  return docs[0]
}
