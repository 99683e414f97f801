import type { PayloadRequest } from 'payload'
import { inTransaction } from '@/cms/in-transaction'
import type { MailChoice, MailLanguage } from '@/domain/review/notifications/notification'
import { assertSignedIn } from '../assert-signed-in'

/** Which mail someone wants, and in which language; what is left out stays as it is. */
export type MailWishes = { language?: MailLanguage; mailFor?: MailChoice }

/** Lets the asker choose for themselves what they get by mail. */
export function chooseMail(req: PayloadRequest, wishes: MailWishes): Promise<Required<MailWishes>> {
  const { id } = assertSignedIn(req)
  return inTransaction(req, async () => {
    const { language, mailFor } = await req.payload.update({
      collection: 'users',
      id,
      data: wishes,
      depth: 0,
      overrideAccess: true,
      req,
    })
    return { language: language ?? 'nb', mailFor: mailFor ?? 'mine' }
  })
}
