import type { PayloadRequest } from 'payload'
import { idOf } from '@/cms/id-of'
import { inTransaction } from '@/cms/in-transaction'
import { DomainError } from '@/domain/domain-error'
import { assertSignedIn } from '../assert-signed-in'

const byCommand = { depth: 0, overrideAccess: true, context: { command: true } } as const

/** Marks one notification of the asker's as read; another's is not there for them. Read twice keeps the first time. */
export function markRead(
  req: PayloadRequest,
  { id, now }: { id: string; now: Date },
): Promise<void> {
  const asker = assertSignedIn(req)
  return inTransaction(req, async () => {
    const shared = { collection: 'notifications', id, req } as const
    const found = await req.payload.findByID({ ...shared, ...byCommand, disableErrors: true })
    if (!found || idOf(found.recipient) !== asker.id)
      throw new DomainError({ code: 'document-missing' })
    if (found.readAt) return
    await req.payload.update({ ...shared, ...byCommand, data: { readAt: now.toISOString() } })
  })
}

/** Marks all that the asker has not read as read. */
export function markAllRead(req: PayloadRequest, { now }: { now: Date }): Promise<void> {
  const recipient = { equals: assertSignedIn(req).id }
  return inTransaction(req, async () => {
    await req.payload.update({
      collection: 'notifications',
      where: { and: [{ recipient }, { readAt: { exists: false } }] },
      data: { readAt: now.toISOString() },
      ...byCommand,
      req,
    })
  })
}
