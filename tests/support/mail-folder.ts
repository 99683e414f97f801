import { existsSync, mkdtempSync, readdirSync, readFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { deliveryTo } from '@/mail/delivery'
import type { Deliver } from '@/mail/mail'

/** A folder of its own that mail is delivered into, and what came into it. */
export type MailFolder = {
  path: string
  deliver: Deliver
  /** The keys of the mails that lie there. */
  keys: () => string[]
  /** Every delivery that was tried from another process (tests/support/work-mail). */
  log: () => string[]
}

export function mailFolder(): MailFolder {
  const path = mkdtempSync(join(tmpdir(), 'landrespons-mail-'))
  const from = { name: 'Landrespons', address: 'landrespons@example.org' }
  return {
    path,
    deliver: deliveryTo({ smtpUrl: null, folder: path, from, host: 'example.org' }),
    keys: () =>
      readdirSync(path).flatMap((name) => (name.endsWith('.eml') ? name.replace('.eml', '') : [])),
    log: () => {
      const file = join(path, 'delivered.log')
      return existsSync(file) ? readFileSync(file, 'utf8').trim().split('\n') : []
    },
  }
}
