import type { Submission } from '@payload-types'
import type { ReviewFacts } from '@/domain/checks/rule'
import { compareContents } from '@/domain/compare/compare-contents'
import { draftChangeNote } from '@/domain/compare/note/draft-change-note'
import type { ReportContent } from '@/domain/content/report-content'

/**
 * What a correction would be published as, with the drafted note: so that a reviewer sees what is more than a correction (R43)
 * and lets it pass or not before it is approved. Null for any other submission, and where the edition is out already.
 */
export function asCorrection(
  { kind, state }: Submission,
  { content, previous }: { content: ReportContent; previous: ReportContent | null },
): ReviewFacts['publication'] {
  if (kind !== 'correction' || state === 'awaiting-approval' || previous === null) return null
  const comparison = compareContents(previous, content)
  return { change: 'minor', changeNote: draftChangeNote(content, { comparison, change: 'minor' }) }
}
