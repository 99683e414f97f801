import type { PayloadRequest } from 'payload'
import { idOf } from '@/cms/id-of'
import { reviewersOf } from '@/domain/review/notifications/recipients'
import { calendarDay } from '@/domain/text/calendar-day'
import { allReviewers } from '../notifications/all-reviewers'
import type { Reminder } from './reminder'

/** The submissions that should have been reviewed by now, for those who are to review them. */
export async function overdueSubmissions(req: PayloadRequest, now: Date): Promise<Reminder[]> {
  const { docs } = await req.payload.find({
    collection: 'submissions',
    where: {
      and: [{ state: { equals: 'submitted' } }, { dueAt: { less_than: now.toISOString() } }],
    },
    select: { report: true, dueAt: true, reviewers: true },
    limit: 0,
    pagination: false,
    depth: 0,
    overrideAccess: true,
    req,
  })
  const reviewers = docs.length > 0 ? await allReviewers(req) : []
  return docs.map(({ id, report, dueAt, reviewers: assigned }) => {
    const date = calendarDay(new Date(dueAt ?? now))
    return {
      key: `overdue-${id}-${date}`,
      type: 'overdue',
      date,
      about: { report: idOf(report), submission: id, comment: null, event: null },
      recipients: [...reviewersOf({ assigned: (assigned ?? []).map(idOf), reviewers })],
    }
  })
}
