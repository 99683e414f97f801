import type { PayloadRequest } from 'payload'
import { spokenProblems } from '@/cms/spoken-problems'
import type { SubmissionStatus } from '@/workflow/submission-status'

/** A submission's status with what stands against each step as sentences in the asker's language. */
export function spokenStatus(req: PayloadRequest, { blockers, ...status }: SubmissionStatus) {
  const spoken = Object.entries(blockers).map(
    ([step, problems]) => [step, spokenProblems(req, problems)] as const,
  )
  return { ...status, blockers: Object.fromEntries(spoken) }
}
