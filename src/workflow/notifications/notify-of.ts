import type { PayloadRequest } from 'payload'
import { isTold, recipientsOf } from '@/domain/review/notifications/recipients'
import type { RecordedEvent } from '../record-event'
import { factsOf } from './facts-of'
import { notify } from './notify'

/** Tells everyone whom an event concerns, in its own transaction, here and by mail as each has chosen. */
export async function notifyOf(
  req: PayloadRequest,
  { id, type, report, submission, at, details }: RecordedEvent & { id: string },
): Promise<void> {
  if (!isTold(type)) return
  const facts = await factsOf(req, { type, report, submission, details })
  const comment = details?.commentId
  await notify(req, {
    key: id,
    about: {
      report,
      submission: submission ?? null,
      event: id,
      comment: typeof comment === 'string' ? comment : null,
    },
    notices: recipientsOf(type, facts),
    date: null,
    now: at,
  })
}
