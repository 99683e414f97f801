/** What is recorded of a report's way from working copy to edition. */
export const EVENT_TYPES = [
  'imported',
  'sources-merged',
  'submitted',
  'changes-requested',
  'approved',
  'published',
] as const
export type EventType = (typeof EVENT_TYPES)[number]
