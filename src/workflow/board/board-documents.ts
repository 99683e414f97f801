import type { Report, Submission } from '@payload-types'
import type { PayloadRequest, Where } from 'payload'
import { isOpen, SUBMISSION_STATES } from '@/domain/review/submission-state'
import { calendarDay } from '@/domain/text/calendar-day'
import { QUEUE_FIELDS } from './queue-line'

const REPORT_FIELDS = {
  ...({ title: true, reviewBy: true, outline: true } as const),
  ...({ lastEditedBy: true, updatedAt: true } as const),
} as const

// `pinned` names the sources that the submission cites.
const SUBMISSION_FIELDS = { ...QUEUE_FIELDS, sequence: true, pinned: true } as const

export type BoardReport = Pick<Report, keyof typeof REPORT_FIELDS | 'id'>
export type BoardSubmission = Pick<Submission, keyof typeof SUBMISSION_FIELDS | 'id'>

/** Those for whom the page is made, and the sections that they have saved. */
type Asked = { person: string; sections: readonly string[]; now: Date }

const ALL = { depth: 0, limit: 0, pagination: false, overrideAccess: true } as const

/** The reports that someone has written in, and those whose day of review has passed. */
export async function boardReports(
  req: PayloadRequest,
  { person, sections, now }: Asked,
): Promise<BoardReport[]> {
  const own: Where[] = [
    { lastEditedBy: { equals: person } },
    ...(sections.length > 0 ? [{ 'outline.section': { in: [...sections] } }] : []),
  ]
  const { docs } = await req.payload.find({
    collection: 'reports',
    where: {
      or: [...own, { reviewBy: { less_than: `${calendarDay(now)}T00:00:00.000Z` } }],
    },
    select: REPORT_FIELDS,
    ...ALL,
    req,
  })
  return docs
}

/** Every submission that waits for somebody, those of the given reports, and someone's own; none with its content. */
export async function boardSubmissions(
  req: PayloadRequest,
  { person, reports }: { person: string; reports: readonly string[] },
): Promise<BoardSubmission[]> {
  const { docs } = await req.payload.find({
    collection: 'submissions',
    where: {
      or: [
        { state: { in: SUBMISSION_STATES.filter(isOpen) } },
        { submittedBy: { equals: person } },
        ...(reports.length > 0 ? [{ report: { in: [...reports] } }] : []),
      ],
    },
    select: SUBMISSION_FIELDS,
    ...ALL,
    req,
  })
  return docs
}
