import type { Edition } from '@payload-types'
import type { PayloadRequest } from 'payload'
import { runChecks, type CheckReport } from '@/domain/checks/run-checks'
import type { ReportContent } from '@/domain/content/report-content'
import { calendarDay } from '@/domain/text/calendar-day'
import { liveWaivers } from './live-waivers'
import { contentOf } from './load-submission'

/** A content of a report that nobody has decided on yet, and the edition that it would follow. */
export type CheckContent = {
  content: ReportContent
  previous: Edition | null
  report: string
  now: Date
}

/** What all rules say of a content, against the edition before and with the report's waivers. */
export async function checkContent(
  req: PayloadRequest,
  { content, previous, report, now }: CheckContent,
): Promise<CheckReport> {
  return runChecks(
    {
      content,
      previous: previous && contentOf(previous),
      today: calendarDay(now),
      review: null,
    },
    { waivers: await liveWaivers(req, report) },
  )
}
