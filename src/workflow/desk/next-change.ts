import { majorReasons } from '@/domain/compare/change/major-reasons'
import type { ContentComparison } from '@/domain/compare/content-comparison'
import { draftChangeNote } from '@/domain/compare/note/draft-change-note'
import type { ReportContent } from '@/domain/content/report-content'
import type { Problem } from '@/domain/domain-error'
import type { EditionChange } from '@/domain/review/edition-number'
import type { SubmissionKind } from '@/domain/review/submission-kind'

/** What a content would be published as. */
export type NextChange = {
  /** The smallest kind of edition that the comparison allows (R43). */
  change: EditionChange
  /** Why it can't be a correction; none where it can, or where it is the first edition. */
  reasons: Problem[]
  /** A draft of the note that readers see, for each kind that is allowed; the first edition's for `major`. */
  notes: { major: string; minor: string | null }
}

/** Which kind of edition a content becomes, why, and what its note might say; `comparison` is null before the first edition. */
export function nextChange(
  content: ReportContent,
  { comparison, kind }: { comparison: ContentComparison | null; kind: SubmissionKind },
): NextChange {
  // What is too much for a correction of an edition stands among the findings (R43), since it becomes nothing else.
  const reasons = comparison && kind === 'regular' ? majorReasons(comparison) : []
  const isMinor = comparison !== null && reasons.length === 0
  const note = (change: EditionChange) => draftChangeNote(content, { comparison, change })
  return {
    change: isMinor ? 'minor' : 'major',
    reasons,
    notes: { major: note('major'), minor: isMinor ? note('minor') : null },
  }
}
