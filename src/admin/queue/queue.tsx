'use client'
import { useAuth } from '@payloadcms/ui'
import { useSearchParams } from 'next/navigation'
import { useState } from 'react'
import { useStatus } from '../api/use-status'
import { Announcement } from '../parts/announcement'
import { RefusalBanner } from '../parts/refusal-banner'
import { useMessages } from '../use-messages'
import { QueueAnswer } from './queue-answer'
import { filtered, filterOf, type QueueFilter } from './queue-filter'
import { QueueFilters } from './queue-filters'
import { QueueTable } from './queue-table'

/** Everything that waits in the review: the part of it that the address asks for. */
export function Queue({ mayAssign }: { mayAssign: boolean }) {
  const { messages } = useMessages()
  const { answer, refresh } = useStatus('submissions/queue', { schema: QueueAnswer })
  const [told, setTold] = useState('')
  const filter = filterOf(useSearchParams())
  const part = useQueuePart(answer?.ok ? answer.value.lines : [])

  function handleAssigned(sentence: string) {
    setTold(sentence)
    void refresh()
  }

  if (answer === null) return <p role="status">{messages.loading}</p>
  if (!answer.ok) return <RefusalBanner sentence={answer.refusal.sentence} />
  const lines = part(filter)
  const counts = {
    all: part('all').length,
    mine: part('mine').length,
    overdue: part('overdue').length,
  }
  return (
    <>
      <Announcement text={told} />
      <QueueFilters shown={filter} counts={counts} />
      {lines.length === 0 ? (
        <p>{messages.queue.none[filter]}</p>
      ) : (
        <QueueTable
          lines={lines}
          people={answer.value.people}
          mayAssign={mayAssign}
          onAssigned={handleAssigned}
        />
      )}
    </>
  )
}

function useQueuePart(lines: QueueAnswer['lines']) {
  const { user } = useAuth()
  const now = new Date().toISOString()
  const person = String(user?.id ?? '')
  return (filter: QueueFilter) => filtered(lines, { filter, person, now })
}
