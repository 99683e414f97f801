import type { Edition, Withdrawal } from '@payload-types'
import type { PayloadRequest } from 'payload'
import { idOf } from '@/cms/id-of'
import { inTransaction } from '@/cms/in-transaction'
import { DomainError } from '@/domain/domain-error'
import type { WithdrawalAct } from '@/domain/review/withdrawal'
import { assertMayTake } from './assert-may-take'
import { recordEvent } from './record-event'

/** An edition, and the reason that readers are given. */
export type Withdraw = { edition: string; reason: string; now: Date }

/** Withdraws an edition: it stays where it is, and says above its text that it should not be relied on, and why. */
export function withdraw(req: PayloadRequest, args: Withdraw): Promise<Withdrawal> {
  const { id } = assertMayTake(req, 'withdraw')
  return record(req, { ...args, act: 'withdrawn', by: id })
}

/** Takes a withdrawal back; both stay on record. */
export function restore(req: PayloadRequest, args: Withdraw): Promise<Withdrawal> {
  const { id } = assertMayTake(req, 'restore')
  return record(req, { ...args, act: 'restored', by: id })
}

function record(
  req: PayloadRequest,
  { edition: id, reason, act, by, now }: Withdraw & { act: WithdrawalAct; by: string },
): Promise<Withdrawal> {
  return inTransaction(req, async () => {
    const { slug, number, report } = await loadEdition(req, id)
    if (reason.trim() === '')
      throw new DomainError({ code: 'withdrawal-reason-missing', at: 'reason' })
    const last = await lastAct(req, id)
    const isWithdrawn = last?.act === 'withdrawn'
    if (isWithdrawn === (act === 'withdrawn'))
      throw new DomainError({
        code: isWithdrawn ? 'already-withdrawn' : 'not-withdrawn',
        values: { number },
      })

    const acted = { act, reason, by, at: now.toISOString(), sequence: (last?.sequence ?? 0) + 1 }
    const withdrawal = await req.payload.create({
      collection: 'withdrawals',
      data: { edition: id, report: idOf(report), slug, ...acted },
      depth: 0,
      overrideAccess: true,
      context: { command: true },
      req,
    })
    await recordEvent(req, {
      type: act,
      report: idOf(report),
      edition: id,
      at: now,
      details: { withdrawal: withdrawal.id, number, reason },
    })
    return withdrawal
  })
}

async function loadEdition(req: PayloadRequest, id: string): Promise<Edition> {
  const edition = await req.payload.findByID({
    collection: 'editions',
    id,
    depth: 0,
    disableErrors: true,
    overrideAccess: true,
    req,
  })
  if (!edition) throw new DomainError({ code: 'document-missing' })
  return edition
}

async function lastAct(req: PayloadRequest, edition: string): Promise<Withdrawal | undefined> {
  const { docs } = await req.payload.find({
    collection: 'withdrawals',
    where: { edition: { equals: edition } },
    sort: '-sequence',
    limit: 1,
    depth: 0,
    pagination: false,
    overrideAccess: true,
    req,
  })
  return docs[0]
}
