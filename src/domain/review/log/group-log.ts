import type { LogAct, LogEntry } from './log-entry'

/** Acts that are told together when somebody does them several times in a row. */
const TOLD_TOGETHER: ReadonlySet<LogAct> = new Set<LogAct>([
  ...(['created', 'saved', 'checked', 'waived', 'waiver-lifted'] as const),
  ...(['commented', 'comment-resolved', 'comment-reopened', 'comment-carried-over'] as const),
])

const TOGETHER_MS = 30 * 60_000

/** Lines that are told as one, newest first; never empty. */
export type LogGroup<Entry extends LogEntry> = readonly [Entry, ...Entry[]]

/**
 * The log by act: what the same person did to the same report in a row, of the same kind and within half an hour, is one.
 * No line is lost, and the order stays.
 */
export function groupLog<Entry extends LogEntry>(entries: readonly Entry[]): LogGroup<Entry>[] {
  const groups: [Entry, ...Entry[]][] = []
  for (const entry of entries) {
    const group = groups.at(-1)
    if (group && belongs(entry, group[0])) group.push(entry)
    else groups.push([entry])
  }
  return groups
}

function belongs(entry: LogEntry, first: LogEntry): boolean {
  const isSame =
    entry.act === first.act &&
    entry.by === first.by &&
    entry.guest === first.guest &&
    entry.report === first.report
  const apart = Math.abs(Date.parse(first.at) - Date.parse(entry.at))
  return isSame && TOLD_TOGETHER.has(entry.act) && apart <= TOGETHER_MS
}
