import type { Report, Submission } from '@payload-types'
import type { PayloadRequest } from 'payload'
import { dayOf } from '@/cms/draft-source'
import { idOf } from '@/cms/id-of'
import { calendarDay } from '@/domain/text/calendar-day'
import { contributorsOf } from '../load-submission'
import type { Reminder } from './reminder'

/** The published reports that should have been reassessed before today, for those who wrote what is published. */
export async function dueReviews(req: PayloadRequest, now: Date): Promise<Reminder[]> {
  const reports = await pastReviewBy(req, calendarDay(now))
  if (reports.length === 0) return []
  const published = await newestPublished(
    req,
    reports.map(({ id }) => id),
  )
  return reports.flatMap(({ id, reviewBy }) => {
    const submission = published.get(id)
    const date = dayOf(reviewBy)
    if (!submission || date === null) return []
    const writers = contributorsOf(submission).map(({ user }) => user)
    return {
      key: `review-due-${id}-${date}`,
      type: 'review-due',
      date,
      about: { report: id, submission: null, comment: null, event: null },
      recipients: [...new Set([idOf(submission.submittedBy), ...writers])],
    }
  })
}

async function pastReviewBy(
  req: PayloadRequest,
  today: string,
): Promise<Pick<Report, 'id' | 'reviewBy'>[]> {
  const { docs } = await req.payload.find({
    collection: 'reports',
    where: { reviewBy: { less_than: `${today}T00:00:00.000Z` } },
    select: { reviewBy: true },
    limit: 0,
    pagination: false,
    depth: 0,
    overrideAccess: true,
    req,
  })
  return docs
}

type Published = Pick<Submission, 'id' | 'report' | 'submittedBy' | 'contributors'>

async function newestPublished(
  req: PayloadRequest,
  reports: string[],
): Promise<Map<string, Published>> {
  const { docs } = await req.payload.find({
    collection: 'submissions',
    where: { and: [{ report: { in: reports } }, { state: { equals: 'published' } }] },
    select: { report: true, submittedBy: true, contributors: true },
    sort: 'sequence',
    limit: 0,
    pagination: false,
    depth: 0,
    overrideAccess: true,
    req,
  })
  return new Map(docs.map((submission) => [idOf(submission.report), submission]))
}
