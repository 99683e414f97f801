import type { Edition } from '@payload-types'
import type { PayloadRequest } from 'payload'
import { runChecks, type CheckReport } from '@/domain/checks/run-checks'
import type { ReportContent } from '@/domain/content/report-content'
import type { Contributor } from '@/domain/review/contributors'
import { calendarDay } from '@/domain/text/calendar-day'
import { countingWaivers } from './counting-waivers'
import { contentOf } from './load-submission'

/** A content of a report that nobody has decided on yet, the edition that it would follow, and who wrote any of it. */
export type CheckContent = {
  content: ReportContent
  previous: Edition | null
  report: string
  contributors: readonly Contributor[]
  now: Date
}

/** What all rules say of a content, against the edition before and with the waivers that count. */
export async function checkContent(
  req: PayloadRequest,
  { content, previous, report, contributors, now }: CheckContent,
): Promise<CheckReport> {
  return runChecks(
    {
      content,
      previous: previous && contentOf(previous),
      today: calendarDay(now),
      review: null,
    },
    { waivers: await countingWaivers(req, { report, contributors }) },
  )
}
