import { isOverdue } from '@/domain/review/queue/queue-order'
import type { QueueLine } from './queue-answer'

/** The parts of the queue that have an address of their own: the query that asks for each. */
export const QUEUE_FILTERS = { all: '', mine: '?vis=mine', overdue: '?vis=forfalt' } as const
export type QueueFilter = keyof typeof QUEUE_FILTERS

const ASKED = new Map<string | null, QueueFilter>([
  ['mine', 'mine'],
  ['forfalt', 'overdue'],
])

/** The part of the queue that an address asks for; all of it where it asks for none that there is. */
export function filterOf(query: Pick<URLSearchParams, 'get'>): QueueFilter {
  return ASKED.get(query.get('vis')) ?? 'all'
}

/** The lines of a part of the queue, in their order. */
export function filtered(
  lines: readonly QueueLine[],
  { filter, person, now }: { filter: QueueFilter; person: string; now: string },
): QueueLine[] {
  const fits = {
    all: () => true,
    mine: ({ reviewers }: QueueLine) => reviewers.includes(person),
    overdue: (line: QueueLine) => isOverdue(line, now),
  }
  return lines.filter(fits[filter])
}
