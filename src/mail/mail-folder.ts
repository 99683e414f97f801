import { mkdir, rename, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { createTransport } from 'nodemailer'
import type { Deliver, MailEnvironment } from './mail'
import { messageOf } from './message'

/**
 * Delivers into a folder: each mail is a file that mail programs open, named by its key, so that writing it again changes
 * nothing. It is whole or not there.
 */
export function mailFolder({ folder, ...sender }: MailEnvironment): Deliver {
  const transport = createTransport({ streamTransport: true, buffer: true, newline: 'windows' })
  return async (mail) => {
    const { message } = await transport.sendMail(messageOf(mail, sender))
    await mkdir(folder, { recursive: true })
    const file = join(folder, `${mail.key}.eml`)
    const unfinished = `${file}.${process.pid}`
    await writeFile(unfinished, message)
    await rename(unfinished, file)
  }
}
