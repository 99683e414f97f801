import type { PayloadRequest } from 'payload'
import type { EventType } from '@/domain/review/event'
import { notifyOf } from './notifications/notify-of'

/** What happened to a report, by whom and when; `details` are for people who read the log. */
export type RecordedEvent = {
  type: EventType
  report: string
  at: Date
  submission?: string
  edition?: string
  details?: Record<string, string | number | boolean>
}

/** Writes one line of the log and tells whom it concerns, in the transaction of the act that it records. */
export async function recordEvent(req: PayloadRequest, event: RecordedEvent): Promise<void> {
  const { id } = await req.payload.create({
    collection: 'events',
    data: { ...event, at: event.at.toISOString(), actor: req.user?.id ?? null },
    depth: 0,
    overrideAccess: true,
    context: { command: true },
    req,
  })
  await notifyOf(req, { ...event, id })
}
