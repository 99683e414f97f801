import { fingerprintOf } from './fingerprint'
import type { Finding, Outcome } from './finding'
import { RULES } from './rules'
import type { CheckInput, Rule } from './rule'
import type { RuleNumber } from './rule-number'

/** A reviewer's recorded reason to let a finding pass; it hangs on the finding's fingerprint. */
export type Waiver = { id: string; fingerprint: string; reason: string; by: string; at: string }

export type CheckedFinding = Finding & { waiver: Waiver | null }

/** What all rules say of a content: each rule's outcome, and every finding with the waiver that lets it pass. */
export type CheckReport = {
  rules: { number: RuleNumber; outcome: Outcome }[]
  findings: CheckedFinding[]
}

/** Checks a content by every rule, or by the given ones. */
export function runChecks(
  input: CheckInput,
  { waivers, rules = RULES }: { waivers: readonly Waiver[]; rules?: readonly Rule[] },
): CheckReport {
  const waived = new Map(waivers.map((waiver) => [waiver.fingerprint, waiver]))
  const findings = rules.flatMap((rule) =>
    findingsOf(rule, input).map((finding) => ({
      ...finding,
      waiver: (rule.waivable && waived.get(finding.fingerprint)) || null,
    })),
  )
  return {
    rules: rules.map(({ number }) => ({ number, outcome: outcomeOf(number, findings) })),
    findings,
  }
}

/** The findings that keep a content from being approved: those of blocking rules that nobody let pass. */
export function blockingFindings({ findings }: CheckReport): CheckedFinding[] {
  return findings.filter(
    ({ severity, outcome, waiver }) =>
      severity === 'blocks' && outcome === 'discrepancy' && waiver === null,
  )
}

function findingsOf(rule: Rule, input: CheckInput): Finding[] {
  return rule.check(input).map((found) => ({
    ...found,
    rule: rule.number,
    severity: found.severity ?? rule.severity,
    fingerprint: fingerprintOf(rule.number, { found, content: input.content }),
  }))
}

function outcomeOf(number: RuleNumber, findings: readonly CheckedFinding[]): Outcome {
  const own = findings.filter(({ rule }) => rule === number).map(({ outcome }) => outcome)
  if (own.includes('discrepancy')) return 'discrepancy'
  if (own.includes('possible')) return 'possible'
  return own[0] ?? 'passed'
}
