import type { Page } from '@playwright/test'
import { z } from 'zod'

const Event = z.object({
  name: z.string(),
  ph: z.string(),
  ts: z.number(),
  tid: z.number(),
  pid: z.number(),
  dur: z.number().optional(),
  tdur: z.number().optional(),
  args: z
    .object({
      name: z.string().optional(),
      data: z.looseObject({ type: z.string().optional() }).optional(),
    })
    .optional(),
})
type Event = z.infer<typeof Event>
const Trace = z.object({ traceEvents: z.array(z.unknown()) })

const CATEGORIES = ['devtools.timeline', 'disabled-by-default-devtools.timeline', 'toplevel']

/**
 * What each key costs the page while `type` runs: all the work of its main thread from one key to the next, in milliseconds
 * of processor time: handlers, Lexical, React, layout, painting, and what the page puts off until it is idle. Waiting
 * for the screen is not in it.
 */
export async function keystrokesOf(page: Page, type: () => Promise<void>): Promise<number[]> {
  const browser = page.context().browser()
  if (!browser) throw new Error('The page has no browser')
  await browser.startTracing(page, { categories: CATEGORIES })
  await type()
  const { traceEvents } = Trace.parse(JSON.parse((await browser.stopTracing()).toString()))
  const events = traceEvents.flatMap((event) => Event.safeParse(event).data ?? [])
  return costs(events)
}

function costs(events: readonly Event[]): number[] {
  const keys = events.filter(
    ({ name, args }) => name === 'EventDispatch' && args?.data?.type === 'keydown',
  )
  const main = keys[0]
  const tasks = events.filter(
    ({ name, ph, pid, tid }) =>
      name === 'RunTask' && ph === 'X' && pid === main?.pid && tid === main.tid,
  )
  return keys.slice(0, -1).map(({ ts }, i) => {
    // The key is dispatched within a task that began before it.
    const from = taskAt(tasks, ts)?.ts ?? ts
    const next = keys[i + 1]?.ts ?? ts
    const until = taskAt(tasks, next)?.ts ?? next
    const own = tasks.filter((task) => task.ts >= from && task.ts < until)
    return own.reduce((sum, task) => sum + (task.tdur ?? task.dur ?? 0), 0) / 1000
  })
}

function taskAt(tasks: readonly Event[], time: number): Event | undefined {
  return tasks.find(({ ts, dur = 0 }) => ts <= time && time <= ts + dur)
}
