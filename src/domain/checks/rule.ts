import type { ReportContent } from '../content/report-content'
import type { MessageLanguage } from '../messages/message'
import type { Contributor } from '../review/contributors'
import type { RuleFinding, Severity } from './finding'
import type { RuleNumber } from './rule-number'

/**
 * What a rule looks at: a content, the newest edition's where it compares, the day on which it is asked, and, of a
 * submission, what was decided so far; null where a working copy is checked.
 */
export type CheckInput = {
  content: ReportContent
  previous: ReportContent | null
  today: string
  review: ReviewFacts | null
}

/** What the rules of review (R40–R46) need to know of a submission; no rule reads a database. */
export type ReviewFacts = {
  /** The hash of the content as it is stored now, and the hash that it was pinned with (R41). */
  sha256: string
  pinnedSha256: string
  /** Who wrote any of it since the last edition, and who approves or is about to (R40). */
  contributors: readonly Contributor[]
  approvers: readonly string[]
  /** The kind of change and the note that it is to be published with; null before that is chosen. */
  publication: { change: 'major' | 'minor'; changeNote: string } | null
  checklist: readonly { criterion: string; passed: boolean; comment: string | null }[]
  openThreads: number
}

/** One editorial rule: its place in the rule book, and how it is checked. Silent means passed. */
export type Rule = {
  number: RuleNumber
  severity: Severity
  /** Whether a reviewer may let a finding of it pass, with a reason. */
  waivable: boolean
  title: Record<MessageLanguage, string>
  explanation: Record<MessageLanguage, string>
  check: (input: CheckInput) => RuleFinding[]
}
