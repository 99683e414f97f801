import type { ReportContent } from '../content/report-content'
import type { EditionChange } from '../review/edition-number'
import { isSameContent } from './same-content'

/** The smallest kind of edition that the step from one content to the next may be published as (R43). */
export function changeClass(before: ReportContent, after: ReportContent): EditionChange {
  return isSameContent(before, after) ? 'minor' : 'major'
}
