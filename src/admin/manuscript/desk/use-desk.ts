'use client'
import { useCallback, useEffect, useMemo, useRef, useState } from 'react'
import type { Refusal } from '../../api/ask'
import { useAsk } from '../../api/use-ask'
import { deskOf, type Desk } from '../model/desk'
import { DeskStatus, ManuscriptAnswer } from '../model/manuscript-answer'
import { readingOfDesk, type DeskReading } from '../model/reading-of-desk'

/** A report's manuscript in the browser: fetched once, changed by what is saved here and by what others save. */
export type DeskHandle = {
  desk: Desk
  reading: DeskReading
  /** Changes the desk from what it is at that moment. */
  change: (next: (desk: Desk) => Desk) => void
  /** The desk as it is at this moment, for what runs between two renderings. */
  now: () => Desk
  /** Asks the server what is wrong and what has changed, as after a save. */
  refreshStatus: () => Promise<void>
  /** Fetches everything anew. */
  reload: () => Promise<void>
}

export type LoadedDesk =
  | { state: 'loading' }
  | { state: 'refused'; refusal: Refusal }
  | { state: 'ready'; handle: DeskHandle }

/** The manuscript of a report. */
export function useDesk(report: string): LoadedDesk {
  const ask = useAsk()
  const [desk, setDesk] = useState<Desk | null>(null)
  const [refusal, setRefusal] = useState<Refusal | null>(null)
  const latest = useRef<Desk | null>(null)

  const put = useCallback((next: Desk) => {
    latest.current = next
    setDesk(next)
  }, [])

  const reload = useCallback(async () => {
    const answer = await ask(`reports/${report}/manuscript`, { schema: ManuscriptAnswer })
    if (answer.ok) put(deskOf(answer.value))
    else setRefusal(answer.refusal)
  }, [ask, put, report])

  const change = useCallback(
    (next: (before: Desk) => Desk) => {
      if (latest.current) put(next(latest.current))
    },
    [put],
  )

  const refreshStatus = useCallback(async () => {
    const answer = await ask(`reports/${report}/manuscript-status`, { schema: DeskStatus })
    if (answer.ok) change((before) => ({ ...before, status: answer.value }))
  }, [ask, change, report])

  useEffect(() => void reload(), [reload])
  return useMemo(() => {
    if (desk)
      return {
        state: 'ready',
        handle: {
          desk,
          reading: readingOfDesk(desk),
          change,
          now: () => latest.current ?? desk,
          refreshStatus,
          reload,
        },
      }
    return refusal ? { state: 'refused', refusal } : { state: 'loading' }
  }, [desk, refusal, change, refreshStatus, reload])
}
