import type { Outbox } from '@payload-types'
import type { PayloadRequest } from 'payload'
import type { Deliver, Mail } from '@/mail/mail'
import { claim } from './outbox/claim'
import { MailPayload } from './outbox/enqueue-mail'
import { markFailed, markSent } from './outbox/settle-delivery'

/** What one round of the outbox did. */
export type WorkedOutbox = { sent: number; failed: number }

/**
 * Sends everything that is due, one after the other, until nothing is or `signal` says to stop. A row is claimed before
 * it is sent and marked afterwards; a worker that dies in between leaves it to the next one, which sends the same mail
 * with the same Message-ID, or writes the same file again.
 */
export async function workOutbox(
  req: PayloadRequest,
  { deliver, now, signal }: { deliver: Deliver; now: Date; signal?: AbortSignal },
): Promise<WorkedOutbox> {
  const worked = { sent: 0, failed: 0 }
  while (!signal?.aborted) {
    const row = await claim(req, now)
    if (!row) break
    const error = await failureOf(deliver, mailOf(req, row))
    if (error === null) await markSent(req, row)
    else await markFailed(req, { row, error, now })
    worked[error === null ? 'sent' : 'failed'] += 1
  }
  return worked
}

/** What went wrong in a delivery, in the carrier's own words; null when it went well. */
async function failureOf(deliver: Deliver, mail: Mail): Promise<string | null> {
  const [outcome] = await Promise.allSettled([deliver(mail)])
  if (outcome.status === 'fulfilled') return null
  const reason: unknown = outcome.reason
  return reason instanceof Error ? reason.message : String(reason)
}

function mailOf({ payload: cms }: PayloadRequest, { key, at, payload }: Outbox): Mail {
  const { to, subject, text, sealed } = MailPayload.parse(payload)
  return {
    key,
    at: new Date(at),
    to,
    subject,
    text: sealed === undefined ? (text ?? '') : cms.decrypt(sealed),
  }
}
