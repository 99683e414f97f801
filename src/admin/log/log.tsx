'use client'
import { Button } from '@payloadcms/ui'
import { useMemo, useState } from 'react'
import { groupLog } from '@/domain/review/log/group-log'
import { Announcement } from '../parts/announcement'
import { RefusalBanner } from '../parts/refusal-banner'
import { useMessages } from '../use-messages'
import type { LogAnswer } from './log-answer'
import { LogChain } from './log-chain'
import { LogFilters } from './log-filters'
import { LogItem } from './log-item'
import { useLog, type LoadedLog, type LogFilter } from './use-log'
import './log.css'

const EVERYTHING: LogFilter = { person: '', part: '', from: '', to: '' }

/** The log of one report, or of all where that is null. */
export function Log({ report }: { report: string | null }) {
  const { messages } = useMessages()
  const [filter, setFilter] = useState(EVERYTHING)
  const { log, refusal, isLoading, loadMore } = useLog({ report, filter })
  return (
    <div className="log">
      {report !== null && <LogChain report={report} />}
      <LogFilters filter={filter} people={log?.people ?? []} onChange={setFilter} />
      <RefusalBanner sentence={refusal?.sentence} />
      {log === null && !refusal && <p>{messages.loading}</p>}
      {log && <Shown log={log} isOfAll={report === null} {...{ isLoading, loadMore }} />}
    </div>
  )
}

type ShownProps = Pick<LoadedLog, 'isLoading' | 'loadMore'> & { log: LogAnswer; isOfAll: boolean }

function Shown({ log, isOfAll, isLoading, loadMore }: ShownProps) {
  const words = useMessages().messages.log
  return (
    <>
      <Announcement text={isLoading ? '' : words.shown(log.entries.length)} />
      <Lines log={log} isOfAll={isOfAll} />
      {log.next !== null && (
        <Button buttonStyle="secondary" margin={false} disabled={isLoading} onClick={loadMore}>
          {words.more100}
        </Button>
      )}
    </>
  )
}

function Lines({ log, isOfAll }: { log: LogAnswer; isOfAll: boolean }) {
  const words = useMessages().messages.log
  const groups = useMemo(() => groupLog(log.entries), [log.entries])
  if (groups.length === 0) return <p>{words.none}</p>
  return (
    <ol className="log-list">
      {groups.map((group) => (
        <LogItem key={group[0].key} group={group} names={log} isOfAll={isOfAll} />
      ))}
    </ol>
  )
}
