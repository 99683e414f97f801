import { idOf } from '@/cms/id-of'
import { calendarDay } from '@/domain/text/calendar-day'
import type { SubmissionState } from '@/domain/review/submission-state'
import { isOpen } from '@/domain/review/submission-state'
import type { BoardReport, BoardSubmission } from './board-documents'

/** A report that someone has written in or submitted, and where it stands. */
export type OwnReport = {
  id: string
  title: string
  /** The newest submission; null before the first. */
  submission: { id: string; state: SubmissionState; at: string } | null
  /** When they last saved any of it; null where only the submission is theirs. */
  savedAt: string | null
}

/** A published report that should have been gone through again, and the last day on which that was in time. */
export type OverdueReport = { id: string; title: string; reviewBy: string }

type Read = {
  person: string
  reports: readonly BoardReport[]
  submissions: readonly BoardSubmission[]
  /** When they last saved each section. */
  saves: ReadonlyMap<string, string>
}

/** Someone's reports: what they are asked to change first, then what is under way, last what is published. */
export function ownReports({ person, reports, submissions, saves }: Read): OwnReport[] {
  const newest = newestByReport(submissions)
  const submitted = new Set(
    submissions.filter(({ submittedBy }) => idOf(submittedBy) === person).map(reportOf),
  )
  const written = reports.flatMap((report) => {
    const savedAt = lastSave(report, { person, saves })
    if (savedAt === null && !submitted.has(report.id)) return []
    return [{ id: report.id, title: report.title, savedAt, ...standing(newest.get(report.id)) }]
  })
  const known = new Set(written.map(({ id }) => id))
  const others = [...submitted].flatMap((id) => {
    const last = newest.get(id)
    return last && !known.has(id)
      ? [{ id, title: last.title, savedAt: null, ...standing(last) }]
      : []
  })
  return [...written, ...others].toSorted(
    (a, b) => urgency(a) - urgency(b) || (lastAct(a) < lastAct(b) ? 1 : -1),
  )
}

/** The published reports whose day of review has passed, the longest overdue first. */
export function overdueReports(
  { reports, submissions }: Pick<Read, 'reports' | 'submissions'>,
  now: Date,
): OverdueReport[] {
  const published = new Set(submissions.filter(({ state }) => state === 'published').map(reportOf))
  const today = calendarDay(now)
  return reports
    .flatMap(({ id, title, reviewBy }) => {
      const day = reviewBy ? calendarDay(new Date(reviewBy)) : null
      return day !== null && day < today && published.has(id) ? [{ id, title, reviewBy: day }] : []
    })
    .toSorted((a, b) => (a.reviewBy < b.reviewBy ? -1 : 1))
}

function newestByReport(submissions: readonly BoardSubmission[]): Map<string, BoardSubmission> {
  const regular = submissions.filter(({ kind }) => kind === 'regular')
  return new Map(
    regular.toSorted((a, b) => a.sequence - b.sequence).map((one) => [reportOf(one), one]),
  )
}

function standing(submission: BoardSubmission | undefined): Pick<OwnReport, 'submission'> {
  if (!submission) return { submission: null }
  const { id, state, submittedAt } = submission
  return { submission: { id, state, at: submittedAt } }
}

function lastSave(
  { outline, lastEditedBy, updatedAt }: BoardReport,
  { person, saves }: Pick<Read, 'person' | 'saves'>,
): string | null {
  const own = lastEditedBy && idOf(lastEditedBy) === person ? [updatedAt] : []
  const sections = (outline ?? []).flatMap(({ section }) => saves.get(idOf(section)) ?? [])
  return [...own, ...sections].toSorted().at(-1) ?? null
}

function urgency({ submission }: OwnReport): number {
  if (submission?.state === 'changes-requested') return 0
  return submission === null || isOpen(submission.state) ? 1 : 2
}

function lastAct({ savedAt, submission }: OwnReport): string {
  return [savedAt ?? '', submission?.at ?? ''].toSorted().at(-1) ?? ''
}

function reportOf({ report }: BoardSubmission): string {
  return idOf(report)
}
