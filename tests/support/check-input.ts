import type { CheckInput, ReviewFacts, Rule } from '@/domain/checks/rule'
import { runChecks } from '@/domain/checks/run-checks'
import { sampleContent } from './sample-content'

/** What a rule looks at: the sample report's working copy on a day when it holds, with what a test cares about in place. */
export function anInput(fields: Partial<CheckInput> = {}): CheckInput {
  return { content: sampleContent(), previous: null, today: '2022-12-10', review: null, ...fields }
}

/** A submission of the sample report about which everything is in order. */
export function aReview(fields: Partial<ReviewFacts> = {}): ReviewFacts {
  return {
    sha256: 'a',
    pinnedSha256: 'a',
    contributors: [{ user: 'anne', wrote: [{ collection: 'sections', title: 'Innledning' }] }],
    approvers: ['bo'],
    publication: null,
    checklist: CRITERIA.map((criterion) => ({ criterion, passed: true, comment: null })),
    openThreads: 0,
    ...fields,
  }
}

/** What a rule finds, each as its severity, outcome and code; [] where it keeps silent. */
export function spoken(rule: Rule, fields: Partial<CheckInput> = {}): string[] {
  const { findings } = runChecks(anInput(fields), { waivers: [], rules: [rule] })
  return findings.map(({ severity, outcome, code }) => `${severity} ${outcome} ${code}`)
}

const CRITERIA = [
  ...['relevance', 'reliability', 'currency', 'objectivity', 'accuracy'],
  ...['traceability', 'transparency', 'language', 'data-protection', 'tables'],
]
