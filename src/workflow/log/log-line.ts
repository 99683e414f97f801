import type { LogEntry } from '@/domain/review/log/log-entry'
import type { Logged, LogPlace } from './log-cursor'
import type { LogDetails } from './log-details'

/** A line of the log with what it is about. */
export type LogLine = LogEntry & {
  submission: string | null
  edition: string | null
  /** The document of the working copy that was saved, as it was called then. */
  document: { collection: Logged; id: string; title: string } | null
  details: LogDetails
  place: LogPlace
}
