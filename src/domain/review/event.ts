/** What is recorded of a report's way from working copy to edition, and of what was said on the way. */
export const EVENT_TYPES = [
  ...(['imported', 'sources-merged'] as const),
  ...([
    'submitted',
    'assigned',
    'reviewer-invited',
    'invitation-used',
    'invitation-revoked',
  ] as const),
  ...(['commented', 'comment-resolved', 'comment-reopened', 'comment-carried-over'] as const),
  ...(['waived', 'waiver-lifted', 'checked'] as const),
  ...(['changes-requested', 'approved', 'superseded'] as const),
  ...(['scheduled', 'unscheduled', 'publication-failed', 'published'] as const),
  ...(['emergency-published', 'emergency-approved'] as const),
  ...(['corrected', 'withdrawn', 'restored'] as const),
] as const
export type EventType = (typeof EVENT_TYPES)[number]
