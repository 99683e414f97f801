/** A key of the review desk, and what it does. */
export const DESK_KEYS = [
  { key: 'n', does: 'next-change' },
  { key: 'p', does: 'previous-change' },
  { key: 'f', does: 'next-finding' },
  { key: 'F', does: 'previous-finding' },
  { key: 't', does: 'next-thread' },
  { key: 'T', does: 'previous-thread' },
  { key: 'b', does: 'next-block' },
  { key: 'B', does: 'previous-block' },
  { key: 'c', does: 'comment' },
  { key: 'k', does: 'checklist' },
  { key: '?', does: 'help' },
] as const
export type DeskAct = (typeof DESK_KEYS)[number]['does']
