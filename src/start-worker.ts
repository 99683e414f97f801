import config from '@payload-config'
import { getPayload } from 'payload'
import { environment, mailEnvironment } from './environment'
import { deliveryTo } from './mail/delivery'
import { keepWorking } from './workflow/keep-working'

/** Starts the worker in this process where the database is SQLite, and stops it when the process is asked to stop. */
export async function startWorker(): Promise<void> {
  if (process.env.NEXT_PHASE === 'phase-production-build') return
  if (!environment(process.env).databaseUrl.startsWith('file:')) return
  const stop = new AbortController()
  process.once('SIGTERM', () => stop.abort())
  const payload = await getPayload({ config })
  void keepWorking(payload, {
    deliver: deliveryTo(mailEnvironment(process.env)),
    signal: stop.signal,
  })
}
