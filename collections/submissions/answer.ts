import type { Submission } from '@payload-types'
import { idOf } from '@/cms/id-of'

/** What a command tells of a submission: where it stands, and the hash that decisions are bound to. */
export function submissionAnswer({ id, report, state, sha256, submittedAt }: Submission) {
  return { submission: { id, report: idOf(report), state, sha256, submittedAt } }
}
