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
  /** What is wrong with it and what has changed, as the server said last. */
  status: DeskStatus
  /** Changes the desk from what it is at that moment. */
  change: (next: (desk: Desk) => Desk) => void
  /** The desk as it is at this moment, for what runs between two renderings. */
  now: () => Desk
  /** Asks the server what is wrong and what has changed, as after a save. */
  refreshStatus: () => Promise<void>
  /** Fetches everything anew. */
  reload: () => Promise<void>
}

/** What there is of a manuscript so far. */
export type LoadedDesk =
  | { state: 'loading' }
  | { state: 'refused'; refusal: Refusal }
  | { state: 'ready'; handle: DeskHandle }

/** The manuscript of a report. */
export function useDesk(report: string): LoadedDesk {
  const ask = useAsk()
  const { desk, put, change, now } = useKeptDesk()
  const [status, setStatus] = useState<DeskStatus | null>(null)
  const [refusal, setRefusal] = useState<Refusal | null>(null)
  const reading = useMemo(() => desk && readingOfDesk(desk), [desk])

  const reload = useCallback(async () => {
    const answer = await ask(`reports/${report}/manuscript`, { schema: ManuscriptAnswer })
    if (!answer.ok) {
      setRefusal(answer.refusal)
      return
    }
    put(deskOf(answer.value))
    setStatus(answer.value.status)
  }, [ask, put, report])

  const refreshStatus = useCallback(async () => {
    const answer = await ask(`reports/${report}/manuscript-status`, { schema: DeskStatus })
    if (answer.ok) setStatus(answer.value)
  }, [ask, report])

  useEffect(() => void reload(), [reload])
  return useMemo(() => {
    if (!desk || !reading || !status)
      return refusal ? { state: 'refused', refusal } : { state: 'loading' }
    return { state: 'ready', handle: { desk, reading, status, change, now, refreshStatus, reload } }
  }, [desk, reading, status, refusal, change, now, refreshStatus, reload])
}

/** The desk as it is shown, and as it is at the moment between two renderings. */
function useKeptDesk() {
  const [desk, setDesk] = useState<Desk | null>(null)
  const latest = useRef<Desk | null>(null)
  const put = useCallback((next: Desk) => {
    latest.current = next
    setDesk(next)
  }, [])
  const change = useCallback(
    (next: (before: Desk) => Desk) => {
      if (latest.current) put(next(latest.current))
    },
    [put],
  )
  const now = useCallback(() => {
    if (!latest.current) throw new Error('Nothing is on the desk before it has been fetched')
    return latest.current
  }, [])
  return { desk, put, change, now }
}
