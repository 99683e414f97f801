'use client'
import { useCallback, useEffect, useState } from 'react'
import type { z } from 'zod'
import type { Answer } from './ask'
import { useAsk } from './use-ask'

export type Status<T> = { answer: Answer<T> | null; refresh: () => Promise<void> }

/**
 * What the server says at a path, asked for again whenever `version` changes and whenever the reader comes back to
 * the window: what it depends on is often changed in another.
 */
export function useStatus<T>(
  path: string,
  { schema, version }: { schema: z.ZodType<T>; version?: unknown },
): Status<T> {
  const ask = useAsk()
  const [answer, setAnswer] = useState<Answer<T> | null>(null)
  const refresh = useCallback(async () => {
    setAnswer(await ask(path, { schema }))
  }, [ask, path, schema])

  useEffect(() => void refresh(), [refresh, version])
  useEffect(() => {
    const handleFocus = () => void refresh()
    window.addEventListener('focus', handleFocus)
    return () => window.removeEventListener('focus', handleFocus)
  }, [refresh])
  return { answer, refresh }
}
