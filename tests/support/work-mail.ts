import { appendFileSync } from 'node:fs'
import { createLocalReq } from 'payload'
import { deliveryTo } from '@/mail/delivery'
import type { Mail } from '@/mail/mail'
import { workOutbox } from '@/workflow/work-outbox'
import { startCms } from './cms-process'

/** Where the worker dies by SIGKILL: once it has claimed a mail, delivered it, or written that it did. */
const [databaseUrl = '', folder = '', now = '', dies = 'never'] = process.argv.slice(2)
const payload = await startCms(databaseUrl)
const deliverTo = deliveryTo({
  smtpUrl: null,
  folder,
  from: { name: 'Landrespons', address: 'landrespons@example.org' },
  host: 'example.org',
})

async function deliver(mail: Mail): Promise<void> {
  if (dies === 'claimed') process.kill(process.pid, 'SIGKILL')
  appendFileSync(`${folder}/delivered.log`, `${mail.key}\n`)
  await deliverTo(mail)
  if (dies === 'delivered') process.kill(process.pid, 'SIGKILL')
}

const update = payload.update.bind(payload)
payload.update = (async (options: Parameters<typeof update>[0]) => {
  const written = await update(options)
  if (dies === 'marking' && 'state' in options.data && options.data.state === 'done')
    process.kill(process.pid, 'SIGKILL')
  return written
}) as typeof payload.update

await workOutbox(await createLocalReq({}, payload), { deliver, now: new Date(now) })
await payload.destroy()
process.exit()
