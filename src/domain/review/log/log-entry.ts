import type { EventType } from '../event'

/** What a line of the log tells: an event of the review, or that a document of the working copy was made or saved. */
export type LogAct = EventType | 'created' | 'saved'

/** The parts of the log that can be asked for alone, and what is in each. */
export const LOG_PARTS = {
  text: ['created', 'saved', 'imported', 'sources-merged', 'corrected'],
  review: [
    ...(['submitted', 'assigned', 'reviewer-invited', 'invitation-used'] as const),
    ...(['invitation-revoked', 'waived', 'waiver-lifted', 'checked'] as const),
    ...(['changes-requested', 'approved', 'superseded'] as const),
  ],
  comments: ['commented', 'comment-resolved', 'comment-reopened', 'comment-carried-over'],
  publication: [
    ...(['scheduled', 'unscheduled', 'publication-failed', 'published'] as const),
    ...(['emergency-published', 'emergency-approved', 'withdrawn', 'restored'] as const),
  ],
} as const satisfies Record<string, readonly LogAct[]>
export type LogPart = keyof typeof LOG_PARTS

/** One thing that somebody did: when, who, and of which report where it is one's. */
export type LogEntry = {
  key: string
  at: string
  act: LogAct
  /** The id of who did it; null for the system and for outside reviewers. */
  by: string | null
  /** The name of the outside reviewer who did it, or whom it is about. */
  guest: string | null
  report: string | null
}
