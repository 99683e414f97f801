import type { Waiver } from '@payload-types'
import type { PayloadRequest } from 'payload'
import { idOf } from '@/cms/id-of'
import { inTransaction } from '@/cms/in-transaction'
import { DomainError } from '@/domain/domain-error'
import { assertMayTake } from './assert-may-take'
import { recordEvent } from './record-event'

export type LiftWaiver = { waiver: string; now: Date }

/** Takes a waiver back: its finding blocks again. */
export function liftWaiver(req: PayloadRequest, { waiver: id, now }: LiftWaiver): Promise<Waiver> {
  const lifter = assertMayTake(req, 'lift-waiver')
  return inTransaction(req, async () => {
    const waiver = await loadWaiver(req, id)
    if (waiver.liftedAt) throw new DomainError({ code: 'already-lifted' })
    const lifted = await req.payload.update({
      collection: 'waivers',
      id,
      data: { liftedBy: lifter.id, liftedAt: now.toISOString() },
      depth: 0,
      overrideAccess: true,
      context: { command: true },
      req,
    })
    const { report, submission, rule, fingerprint } = waiver
    await recordEvent(req, {
      type: 'waiver-lifted',
      report: idOf(report),
      ...(submission && { submission: idOf(submission) }),
      at: now,
      details: { waiver: id, rule, fingerprint },
    })
    return lifted
  })
}

async function loadWaiver(req: PayloadRequest, id: string): Promise<Waiver> {
  const waiver = await req.payload.findByID({
    collection: 'waivers',
    id,
    depth: 0,
    disableErrors: true,
    overrideAccess: true,
    req,
  })
  if (!waiver) throw new DomainError({ code: 'document-missing' })
  return waiver
}
