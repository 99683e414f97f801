import type { Edition } from '@payload-types'
import { idOf } from '@/cms/id-of'
import { isOpen } from '@/domain/review/submission-state'
import type { SubmissionLine } from './report-submissions'

/** A report's submissions, newest first, the hash of a content, and the newest edition. */
export type SameWaiting = {
  earlier: readonly SubmissionLine[]
  sha256: string | null
  previous: Edition | null
}

/**
 * The submission of the same working copy that still waits; null where there is none, or where an edition was published since
 * that it must not take back, such as a correction.
 */
export function sameWaiting({ earlier, sha256, previous }: SameWaiting): SubmissionLine | null {
  const newest = earlier.find(({ kind }) => kind === 'regular')
  const published = earlier.find(({ id }) => previous && id === idOf(previous.submission))
  const isSame = newest?.sha256 === sha256 && newest.sequence >= (published?.sequence ?? 0)
  return isSame && isOpen(newest.state) ? newest : null
}
