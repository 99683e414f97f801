import type { PayloadRequest } from 'payload'
import type { Problem } from '@/domain/domain-error'
import type { EventType } from '@/domain/review/event'
import { sealEvent } from '@/domain/review/event-seal'
import { notifyOf } from './notifications/notify-of'

/** What happened to a report, by whom and when; `details` are for people who read the log. */
export type RecordedEvent = {
  type: EventType
  report: string
  at: Date
  submission?: string
  edition?: string
  details?: Record<
    string,
    string | number | boolean | null | readonly string[] | readonly Problem[]
  >
}

/**
 * Writes one line of the log, in the transaction of the act that it records, sealed and chained to the report's line
 * before, and tells whom it concerns. Two acts that write the same line at once conflict, and one of them runs again.
 */
export async function recordEvent(req: PayloadRequest, event: RecordedEvent): Promise<void> {
  const { type, report, submission = null, edition = null, details = null } = event
  const fields = {
    ...{ type, report, submission, edition, details },
    at: event.at.toISOString(),
    actor: req.user?.id ?? null,
    ...(await nextPlace(req, report)),
  }
  const { id } = await req.payload.create({
    collection: 'events',
    data: { ...fields, ...sealEvent(fields) },
    depth: 0,
    overrideAccess: true,
    context: { command: true },
    req,
  })
  await notifyOf(req, { ...event, id })
}

/** The place in a report's chain that its next event takes. */
async function nextPlace(req: PayloadRequest, report: string) {
  const { docs } = await req.payload.find({
    collection: 'events',
    where: { report: { equals: report } },
    sort: '-sequence',
    limit: 1,
    depth: 0,
    pagination: false,
    select: { sequence: true, sealHash: true },
    overrideAccess: true,
    req,
  })
  const [last] = docs
  return { sequence: (last?.sequence ?? 0) + 1, previous: last?.sealHash ?? null }
}
