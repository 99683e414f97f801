import type { Deliver, MailEnvironment } from './mail'
import { mailServer } from './mail-server'
import { mailFolder } from './mail-folder'

/** How mail is delivered here: by the server of `SMTP_URL`, or into a folder where none is configured. */
export function deliveryTo(environment: MailEnvironment): Deliver {
  const { smtpUrl } = environment
  return smtpUrl === null ? mailFolder(environment) : mailServer({ ...environment, smtpUrl })
}
