import type { Endpoint } from 'payload'
import { z } from 'zod'
import { collectionCommand } from '@/cms/command-endpoint'
import { jsonBody } from '@/cms/json-body'
import { MAIL_CHOICES, MAIL_LANGUAGES } from '@/domain/review/notifications/notification'
import { chooseMail } from '@/workflow/notifications/choose-mail'

const MailBody = z.strictObject({
  language: z.enum(MAIL_LANGUAGES).optional(),
  mailFor: z.enum(MAIL_CHOICES).optional(),
})

/** `POST /api/users/mail` `{ language?, mailFor? }`: the asker's own choice of mail, which is answered. */
export const userEndpoints: Omit<Endpoint, 'root'>[] = [
  collectionCommand('mail', async (req) =>
    chooseMail(req, await jsonBody(req, { schema: MailBody })),
  ),
]
