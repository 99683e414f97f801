'use client'
import { useEffect, useState } from 'react'
import type { Refusal } from '../api/ask'
import { useAsk } from '../api/use-ask'
import { LogAnswer } from './log-answer'

/** What the log is asked for: '' where all is wanted. Days as `YYYY-MM-DD`. */
export type LogFilter = Record<'person' | 'part' | 'from' | 'to', string>

export type LoadedLog = {
  log: LogAnswer | null
  refusal: Refusal | null
  isLoading: boolean
  /** Fetches the page after, where there is one. */
  loadMore: () => void
}

type Shown = { path: string; log: LogAnswer }

/** The log that a filter asks for, page after page; `report` is one report's id, or null for all. */
export function useLog({
  report,
  filter,
}: {
  report: string | null
  filter: LogFilter
}): LoadedLog {
  const ask = useAsk()
  const path = `${report === null ? 'reports/log' : `reports/${report}/log`}?${queryOf(filter)}`
  const [shown, setShown] = useState<Shown | null>(null)
  const [refusal, setRefusal] = useState<Refusal | null>(null)
  const [isLoading, setIsLoading] = useState(true)

  useEffect(() => {
    let isCurrent = true
    setIsLoading(true)
    void ask(path, { schema: LogAnswer }).then((answer) => {
      if (!isCurrent) return
      setIsLoading(false)
      setRefusal(answer.ok ? null : answer.refusal)
      if (answer.ok) setShown({ path, log: answer.value })
    })
    return () => {
      isCurrent = false
    }
  }, [ask, path])

  async function loadMore(before: Shown) {
    setIsLoading(true)
    const answer = await ask(pathAfter(before), { schema: LogAnswer })
    setIsLoading(false)
    setRefusal(answer.ok ? null : answer.refusal)
    if (!answer.ok) return
    const log = joined(before.log, answer.value)
    // Somebody may have asked for something else meanwhile.
    setShown((now) => (now?.path === before.path ? { path: before.path, log } : now))
  }

  const more = () => {
    if (shown && !isLoading) void loadMore(shown)
  }
  return { log: shown?.log ?? null, refusal, isLoading, loadMore: more }
}

function pathAfter({ path, log }: Shown): string {
  return `${path}&after=${encodeURIComponent(log.next ?? '')}`
}

function joined(before: LogAnswer, page: LogAnswer): LogAnswer {
  const reports = new Map([...before.reports, ...page.reports].map((one) => [one.id, one]))
  return {
    ...page,
    entries: [...before.entries, ...page.entries],
    reports: [...reports.values()],
  }
}

function queryOf({ person, part, from, to }: LogFilter): string {
  const query = new URLSearchParams({ person, part })
  if (from) query.set('from', startOf(from, 0))
  if (to) query.set('to', startOf(to, 1))
  return query.toString()
}

/** The first moment of a calendar day where the browser is, or of a day after it. */
function startOf(day: string, later: number): string {
  const moment = new Date(`${day}T00:00:00`)
  moment.setDate(moment.getDate() + later)
  return moment.toISOString()
}
