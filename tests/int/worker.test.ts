import { expect, test } from 'vitest'
import { keepWorking } from '@/workflow/keep-working'
import type { WorkStep } from '@/workflow/work'
import { useCms } from '../support/cms'

const cms = useCms()
const deliver = () => Promise.resolve()

test('a step that fails keeps no other from its turn', async () => {
  const stop = new AbortController()
  const done: string[] = []
  const steps: WorkStep[] = [
    step('fails', () => Promise.reject(new Error('The database is away'))),
    step('works', () => Promise.resolve(done.push('works'))),
    step('ends', () => {
      stop.abort()
      return Promise.resolve()
    }),
  ]

  await keepWorking(cms.payload, { deliver, signal: stop.signal, steps })

  expect(done).toEqual(['works'])
})

test('a worker that is asked to stop finishes the step that it is in and begins no other', async () => {
  const stop = new AbortController()
  const done: string[] = []
  const steps: WorkStep[] = [
    step('first', async () => {
      stop.abort()
      await new Promise((resolve) => setTimeout(resolve, 20))
      done.push('first')
    }),
    step('second', () => Promise.resolve(done.push('second'))),
  ]

  await keepWorking(cms.payload, { deliver, signal: stop.signal, steps })

  expect(done).toEqual(['first'])
})

test('a worker that is asked to stop while it waits ends at once', async () => {
  const stop = new AbortController()
  const rounds: number[] = []
  const steps = [step('counts', () => Promise.resolve(rounds.push(1)))]
  const working = keepWorking(cms.payload, { deliver, signal: stop.signal, steps })
  await expect.poll(() => rounds.length).toBe(1)

  stop.abort()
  await working

  expect(rounds).toEqual([1])
})

function step(name: string, run: WorkStep['run']): WorkStep {
  return { name, everyMs: 0, run }
}
