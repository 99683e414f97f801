import { mailEnvironment } from '@/environment'
import { deliveryTo } from '@/mail/delivery'
import { keepWorking } from '@/workflow/keep-working'
import { openCms } from './open-cms'

// Sends mail and reminds people, until it is told to stop; then it finishes what it has begun.
const stop = new AbortController()
for (const signal of ['SIGINT', 'SIGTERM'] as const) process.on(signal, () => stop.abort())

const { req, close } = await openCms()
console.log('Arbeideren kjører. Stopp den med Ctrl+C.')
await keepWorking(req.payload, {
  deliver: deliveryTo(mailEnvironment(process.env)),
  signal: stop.signal,
})
await close()
process.exit()
