import type { FrontMatter } from '../../content/report-content'
import type { RuleFinding } from '../finding'
import type { Rule } from '../rule'
import { reportFinding } from './report-finding'

/**
 * R29: a report says until when it has information, when it was last judged to hold and when it is to be looked at again,
 * in that order. A date for looking again that has passed only warns: readers are told so by the page itself, and a
 * correction of an old report must be able to go out without the whole text being judged anew.
 */
export const datesOfCurrency: Rule = {
  number: 'R29',
  severity: 'blocks',
  waivable: true,
  title: { nb: 'Datoer for aktualitet', en: 'Dates of currency' },
  explanation: {
    nb: 'Rapporten skal ha dato for når informasjonen er avsluttet, når den sist ble vurdert som aktuell, og når den skal gjennomgås igjen. Datoene skal stå i den rekkefølgen.',
    en: 'The report must say when its information was cut off, when it was last assessed as current, and when it is to be reviewed. The dates must come in that order.',
  },
  check: ({ content: { report }, today }) => [
    ...missingDates(report),
    ...disorder(report),
    ...untimely(report, today),
  ],
}

const DATES = ['cutOffDate', 'assessedCurrent', 'reviewBy'] as const

function missingDates(report: FrontMatter): RuleFinding[] {
  const fields = DATES.filter((field) => report[field] === null)
  const [field] = fields
  return field ? [reportFinding({ code: 'dates-missing', values: { fields }, field })] : []
}

function disorder({ cutOffDate, assessedCurrent, reviewBy }: FrontMatter): RuleFinding[] {
  const isAssessedEarly = isAfter(cutOffDate, assessedCurrent)
  const isReviewEarly = isAfter(assessedCurrent ?? cutOffDate, reviewBy)
  return [
    ...(isAssessedEarly
      ? [reportFinding({ code: 'dates-assessed-early', field: 'assessedCurrent' })]
      : []),
    ...(isReviewEarly ? [reportFinding({ code: 'dates-review-early', field: 'reviewBy' })] : []),
  ]
}

function untimely({ cutOffDate, assessedCurrent, reviewBy }: FrontMatter, today: string) {
  const date = [assessedCurrent, cutOffDate].find((day) => isAfter(day, today))
  return [
    ...(date ? [reportFinding({ code: 'dates-future', severity: 'warns', values: { date } })] : []),
    ...(reviewBy && isAfter(today, reviewBy)
      ? [
          reportFinding({
            code: 'review-overdue',
            severity: 'warns',
            values: { date: reviewBy },
            field: 'reviewBy',
          }),
        ]
      : []),
  ]
}

function isAfter(day: string | null | undefined, other: string | null): boolean {
  return day !== null && day !== undefined && other !== null && day > other
}
