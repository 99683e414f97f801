import { createTransport } from 'nodemailer'
import type { Deliver, MailEnvironment } from './mail'
import { messageOf } from './message'

/** The longest that a server may keep us waiting; well below the lease of the outbox, so that nobody sends beside us. */
const TIMEOUTS = { connectionTimeout: 20_000, greetingTimeout: 20_000, socketTimeout: 60_000 }

/** Delivers by SMTP; `smtpUrl` is `smtp://` or `smtps://`, with user and password where the server asks for them. */
export function mailServer({ smtpUrl, ...sender }: MailEnvironment & { smtpUrl: string }): Deliver {
  const transport = createTransport({ url: smtpUrl, ...TIMEOUTS })
  return async (mail) => {
    await transport.sendMail(messageOf(mail, sender))
  }
}
