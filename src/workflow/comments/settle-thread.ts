import type { Comment } from '@payload-types'
import type { PayloadRequest } from 'payload'
import { askerOf } from '@/cms/asker'
import { idOf } from '@/cms/id-of'
import { inTransaction } from '@/cms/in-transaction'
import { DomainError } from '@/domain/domain-error'
import { maySettle } from '@/domain/review/comments/may-settle'
import { threadState } from '@/domain/review/comments/thread-state'
import { assertMayTake } from '../assert-may-take'
import { recordEvent } from '../record-event'
import { loadThread } from './load-thread'
import { newestMajorAt } from './newest-major-at'
import { settledOf } from './settled-of'
import { writersOf } from './writers-of'

export type SettleThread = { comment: string; now: Date }

type Settled = Pick<Comment, 'resolved' | 'carriedOver'>
type SettleEvent = 'comment-resolved' | 'comment-reopened' | 'comment-carried-over'

const NOT_YET = { by: null, at: null }

/** Says that a thread is done with; done twice it is done once. */
export function resolveThread(req: PayloadRequest, args: SettleThread): Promise<Comment> {
  return settle(req, {
    ...args,
    decide: async (thread, { id, now }) => {
      await assertMaySettle(req, thread)
      if (thread.resolved?.at) return null
      return { type: 'comment-resolved', data: { resolved: { by: id, at: now.toISOString() } } }
    },
  })
}

/** Opens a thread again that was resolved or carried over. */
export function reopenThread(req: PayloadRequest, args: SettleThread): Promise<Comment> {
  return settle(req, {
    ...args,
    decide: async (thread) => {
      await assertMaySettle(req, thread)
      if (!thread.resolved?.at && !thread.carriedOver?.at) return null
      return { type: 'comment-reopened', data: { resolved: NOT_YET, carriedOver: NOT_YET } }
    },
  })
}

/** Leaves an open thread for the next edition, explicitly (R46); it is open again once that edition is out. */
export function carryOverThread(req: PayloadRequest, args: SettleThread): Promise<Comment> {
  assertMayTake(req, 'carry-over')
  return settle(req, {
    ...args,
    decide: async (thread, { id, now }) => {
      const state = threadState(settledOf(thread), await newestMajorAt(req, idOf(thread.report)))
      if (state === 'resolved') throw new DomainError({ code: 'carry-over-resolved' })
      if (state === 'carried-over') return null
      const carriedOver = { by: id, at: now.toISOString() }
      return { type: 'comment-carried-over', data: { carriedOver } }
    },
  })
}

type Change = { type: SettleEvent; data: Partial<Settled> } | null
type Decide = (thread: Comment, by: { id: string; now: Date }) => Promise<Change>

/** Changes a thread and writes the line in the log, unless there is nothing to change. */
function settle(
  req: PayloadRequest,
  { comment, now, decide }: SettleThread & { decide: Decide },
): Promise<Comment> {
  const { id } = assertMayTake(req, 'settle-thread')
  return inTransaction(req, async () => {
    const thread = await loadThread(req, comment)
    const change = await decide(thread, { id, now })
    if (!change) return thread
    const settled = await req.payload.update({
      collection: 'comments',
      id: thread.id,
      data: change.data,
      depth: 0,
      overrideAccess: true,
      context: { command: true },
      req,
    })
    await recordEvent(req, {
      type: change.type,
      report: idOf(thread.report),
      ...(thread.submission && { submission: idOf(thread.submission) }),
      at: now,
      details: { commentId: thread.id },
    })
    return settled
  })
}

async function assertMaySettle(req: PayloadRequest, { author, report }: Comment): Promise<void> {
  const writers = await writersOf(req, idOf(report))
  if (!maySettle(askerOf(req), { author: author ? idOf(author) : null, writers }))
    throw new DomainError({ code: 'thread-not-yours' })
}
