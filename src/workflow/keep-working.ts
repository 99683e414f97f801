import { createLocalReq, type Payload } from 'payload'
import type { Deliver } from '@/mail/mail'
import { WORK, type WorkStep } from './work'

const PAUSE_MS = 5000

type KeepWorking = { deliver: Deliver; signal: AbortSignal; steps?: readonly WorkStep[] }

/**
 * Does all of `WORK` again and again until `signal` says to stop, and then finishes what it has begun. A step that fails is
 * logged and tried again in the next round, and keeps no other from its turn.
 */
export async function keepWorking(payload: Payload, work: KeepWorking): Promise<void> {
  const lastRun = new Map<string, number>()
  while (!work.signal.aborted) {
    await workOnce(payload, { ...work, lastRun })
    await pause(work.signal)
  }
}

/** Takes each step whose turn it is; `lastRun` tells when each had it last. */
async function workOnce(
  payload: Payload,
  { deliver, signal, steps = WORK, lastRun }: KeepWorking & { lastRun: Map<string, number> },
): Promise<void> {
  for (const step of steps) {
    const now = new Date()
    const since = now.getTime() - (lastRun.get(step.name) ?? -Infinity)
    if (signal.aborted || since < step.everyMs) continue
    lastRun.set(step.name, now.getTime())
    await tryStep(payload, { step, args: { deliver, now, signal } })
  }
}

type TryStep = { step: WorkStep; args: Parameters<WorkStep['run']>[1] }

async function tryStep(payload: Payload, { step, args }: TryStep): Promise<void> {
  const req = await createLocalReq({}, payload)
  const [outcome] = await Promise.allSettled([step.run(req, args)])
  if (outcome.status === 'rejected')
    payload.logger.error({ err: outcome.reason, msg: `The worker's step “${step.name}” failed` })
}

/** Waits for the next round, or until it is time to stop. */
async function pause(signal: AbortSignal): Promise<void> {
  if (signal.aborted) return
  await new Promise<void>((resolve) => {
    const timer = setTimeout(done, PAUSE_MS)
    signal.addEventListener('abort', done, { once: true })
    function done() {
      clearTimeout(timer)
      signal.removeEventListener('abort', done)
      resolve()
    }
  })
}
