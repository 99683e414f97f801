'use client'
import { AdminLink } from '../parts/admin-link'
import { useMessages } from '../use-messages'
import { QUEUE_FILTERS, type QueueFilter } from './queue-filter'

type Props = { shown: QueueFilter; counts: Record<QueueFilter, number> }

const FILTERS = ['all', 'mine', 'overdue'] as const satisfies readonly QueueFilter[]

/** The parts of the queue, each with how many are in it. */
export function QueueFilters({ shown, counts }: Props) {
  const words = useMessages().messages.queue
  return (
    <nav className="queue-filters" aria-label={words.filters}>
      {FILTERS.map((filter) => (
        <AdminLink
          key={filter}
          to={`/gjennomgang${QUEUE_FILTERS[filter]}`}
          isHere={filter === shown}
        >
          {words.filter[filter](counts[filter])}
        </AdminLink>
      ))}
    </nav>
  )
}
