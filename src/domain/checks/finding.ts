import type { Basis } from '../content/basis'
import type { Citation } from '../content/inline'
import type { MessageCode, MessageValues } from '../messages/message'
import type { RuleNumber } from './rule-number'

/** How a rule turned out: `possible` where only a person can tell, `unable-to-check` where what it needs is not there. */
export const OUTCOMES = ['passed', 'discrepancy', 'possible', 'unable-to-check'] as const
export type Outcome = (typeof OUTCOMES)[number]

/** How heavy a rule is: `blocks` keeps a submission from being approved until it is mended or waived. */
export const SEVERITIES = ['blocks', 'warns', 'informs'] as const
export type Severity = (typeof SEVERITIES)[number]

/** Where a finding stands: the narrowest of these that applies has the passage. All null speaks of the whole report. */
export type Place = {
  section: string | null
  /** The block, or the list item in it, by its id. */
  block: string | null
  footnote: string | null
  table: string | null
  source: string | null
}

/** What would mend a finding, for a person to accept. */
export type Mending =
  | { kind: 'mark'; basis: Basis['kind'] }
  | { kind: 'replace-text'; from: string; to: string }
  | { kind: 'replace-citation'; citation: string; to: Citation }
  | { kind: 'edit-source'; source: string }
  | { kind: 'edit-table'; table: string }
  | { kind: 'edit-report'; field: string }

/** What a rule answers for one place. The sentence is `code` with its `values`, in the admin's languages. */
export type RuleFinding = {
  outcome: Exclude<Outcome, 'passed'>
  /** Heavier or lighter than its rule where the rule says so (R01 W→B, R04). */
  severity?: Severity
  place: Place
  /** The words that it is about, as a reader sees them; '' when it is about no words. */
  passage: string
  code: MessageCode
  values?: MessageValues
  mending: Mending | null
}

/**
 * A finding as people meet it. `fingerprint` is the sha256 of the rule and of what the finding is about: the content of its
 * block, table or source and its values. It stays while that content stays, and a waiver hangs on it.
 */
export type Finding = RuleFinding & {
  rule: RuleNumber
  severity: Severity
  fingerprint: string
}

/** A place that speaks of the whole report, to be narrowed: `{ ...WHOLE_REPORT, table: 't1' }`. */
export const WHOLE_REPORT: Place = {
  section: null,
  block: null,
  footnote: null,
  table: null,
  source: null,
}
