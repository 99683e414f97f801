import { approvalDeadline } from '../emergency'
import type { SubmissionState } from '../submission-state'

/** What says by when somebody must have done something with a submission. */
export type Deadlines = {
  state: SubmissionState
  dueAt: string | null
  /** When it was published in an emergency; null where it was not. */
  emergencyAt: string | null
}

/**
 * By when a submission must have been reviewed: as it was assigned, or within 24 hours of an emergency publication (R44). Null
 * once it is decided: what then waits has no deadline.
 */
export function dueMoment({ state, dueAt, emergencyAt }: Deadlines): string | null {
  if (state === 'awaiting-approval' && emergencyAt !== null) return approvalDeadline(emergencyAt)
  return state === 'submitted' ? dueAt : null
}
