'use client'
import { useConfig } from '@payloadcms/ui'
import { useCallback } from 'react'
import type { z } from 'zod'
import { useMessages } from '../use-messages'
import { ask, type Answer } from './ask'

/** Asks the REST API at a path such as `reports/1/status`. */
export type Ask = <T>(
  path: string,
  asked: { schema: z.ZodType<T>; init?: RequestInit },
) => Promise<Answer<T>>

/** How a component asks the REST API; failures are told in the language of whoever is signed in. */
export function useAsk(): Ask {
  const { config } = useConfig()
  const { messages } = useMessages()
  const { api } = config.routes
  const { unreachable, unreadable } = messages
  return useCallback(
    (path, { schema, init }) =>
      ask(`${api}/${path}`, { schema, init, words: { unreachable, unreadable } }),
    [api, unreachable, unreadable],
  )
}
