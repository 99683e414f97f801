import type { PayloadRequest } from 'payload'
import type { Deliver } from '@/mail/mail'
import { publishDue } from './publish-due'
import { remindOverdue } from './remind-overdue'
import { workOutbox } from './work-outbox'

/** What a step of the worker is given: who carries mail, what time it is, and when it should stop. */
export type WorkArgs = { deliver: Deliver; now: Date; signal?: AbortSignal }

/** One thing that the worker does again and again, at most once in `everyMs`; safe beside itself in another process. */
export type WorkStep = {
  name: string
  everyMs: number
  run: (req: PayloadRequest, args: WorkArgs) => Promise<unknown>
}

const HOUR_MS = 60 * 60_000

/** Everything that happens without anybody asking for it, in this order. */
export const WORK: readonly WorkStep[] = [
  { name: 'publications', everyMs: 0, run: (req, { now }) => publishDue(req, now) },
  { name: 'outbox', everyMs: 0, run: workOutbox },
  { name: 'reminders', everyMs: HOUR_MS, run: (req, { now }) => remindOverdue(req, now) },
]
