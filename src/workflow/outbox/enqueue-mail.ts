import type { PayloadRequest } from 'payload'
import { z } from 'zod'

/**
 * What an outbox row holds of a mail. `sealed` is a text that only this system can read, for one with a secret in it.
 * What was said is dropped once the mail has gone.
 */
export const MailPayload = z.object({
  to: z.object({ name: z.string(), address: z.string() }),
  subject: z.string(),
  text: z.string().optional(),
  sealed: z.string().optional(),
})
export type MailPayload = z.infer<typeof MailPayload>

/** A mail to be sent: `key` names it for ever, so that nobody gets it twice. */
export type MailToSend = { key: string; payload: MailPayload; now: Date }

/** Writes a mail into the outbox, in the transaction of the act that it tells of; the worker sends it afterwards. */
export async function enqueueMail(
  req: PayloadRequest,
  { key, payload, now }: MailToSend,
): Promise<void> {
  const at = now.toISOString()
  await req.payload.create({
    collection: 'outbox',
    data: { key, kind: 'mail', payload, state: 'waiting', attempts: 0, nextAt: at, at },
    depth: 0,
    overrideAccess: true,
    context: { command: true },
    req,
  })
}
