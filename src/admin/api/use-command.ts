'use client'
import { useState } from 'react'
import type { z } from 'zod'
import type { Refusal } from './ask'
import { useAsk } from './use-ask'

type Posted = { body: BodyInit; headers?: HeadersInit }

/** A command that is run by posting to the server, one at a time. */
export type Command<T> = {
  isRunning: boolean
  refusal: Refusal | null
  /** Runs it; null when it was refused. */
  run: (path: string, posted: Posted) => Promise<T | null>
}

/** A command whose answer has this shape. */
export function useCommand<T>(schema: z.ZodType<T>): Command<T> {
  const ask = useAsk()
  const [isRunning, setIsRunning] = useState(false)
  const [refusal, setRefusal] = useState<Refusal | null>(null)

  async function run(path: string, posted: Posted): Promise<T | null> {
    if (isRunning) return null
    setIsRunning(true)
    setRefusal(null)
    const answer = await ask(path, { schema, init: { method: 'POST', ...posted } })
    setIsRunning(false)
    if (answer.ok) return answer.value
    setRefusal(answer.refusal)
    return null
  }

  return { isRunning, refusal, run }
}

/** A JSON body for a command. */
export function json(body: Record<string, unknown>): Posted {
  return { body: JSON.stringify(body), headers: { 'Content-Type': 'application/json' } }
}
