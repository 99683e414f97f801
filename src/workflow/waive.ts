import type { Waiver } from '@payload-types'
import type { PayloadRequest } from 'payload'
import { idOf } from '@/cms/id-of'
import { inTransaction } from '@/cms/in-transaction'
import type { CheckedFinding } from '@/domain/checks/run-checks'
import type { RuleNumber } from '@/domain/checks/rule-number'
import { RULES } from '@/domain/checks/rules'
import { DomainError } from '@/domain/domain-error'
import type { Contributor } from '@/domain/review/contributors'
import { assertMove } from '@/domain/review/submission-state'
import { assembleReport } from './assemble-report'
import { assertFourEyes } from './assert-four-eyes'
import { assertMayTake } from './assert-may-take'
import { checkSubmission } from './check-submission'
import { checkAssembled } from './check-assembled'
import { contributorsOf, loadSubmission } from './load-submission'
import { recordEvent } from './record-event'
import { reportContributors } from './report-contributors'
import { requireReport } from './require-report'

/** A finding to let pass, by its fingerprint; of a submission, or of the working copy where that is null. */
export type Waive = {
  report: string
  submission: string | null
  rule: RuleNumber
  fingerprint: string
  reason: string
  now: Date
}

const SHORTEST_REASON = 10

/**
 * Lets a finding pass, with a reason. It must be there, its rule must allow it, and nobody waives what they wrote (R40). It
 * lapses when the passage changes. Waiving again what is waived answers with the waiver that holds.
 */
export function waive(req: PayloadRequest, args: Waive): Promise<Waiver> {
  const waiver = assertMayTake(req, 'waive')
  return inTransaction(req, async () => {
    const { report, submission, rule, fingerprint, now } = args
    const reason = args.reason.trim()
    if (reason.length < SHORTEST_REASON)
      throw new DomainError({ code: 'waiver-reason-short', at: 'reason' })
    assertWaivable(rule)
    const { findings, contributors } = await checked(req, args)
    const finding = findings.find((one) => one.rule === rule && one.fingerprint === fingerprint)
    if (!finding) throw new DomainError({ code: 'finding-missing', values: { rule } })
    assertFourEyes(contributors, waiver.id)
    if (finding.waiver) return loadWaiver(req, finding.waiver.id)

    const given = await req.payload.create({
      collection: 'waivers',
      data: { report, submission, rule, fingerprint, reason, by: waiver.id, at: now.toISOString() },
      depth: 0,
      overrideAccess: true,
      context: { command: true },
      req,
    })
    await recordEvent(req, {
      type: 'waived',
      report,
      ...(submission !== null && { submission }),
      at: now,
      details: { waiver: given.id, rule, fingerprint, reason },
    })
    return given
  })
}

function assertWaivable(rule: RuleNumber): void {
  const isWaivable = RULES.find(({ number }) => number === rule)?.waivable
  if (isWaivable === false) throw new DomainError({ code: 'rule-not-waivable', values: { rule } })
}

type Checked = { findings: readonly CheckedFinding[]; contributors: readonly Contributor[] }

async function checked(
  req: PayloadRequest,
  { report, submission: id, now }: Waive,
): Promise<Checked> {
  if (id === null) {
    await requireReport(req, report)
    const made = await assembleReport(req, report)
    const contributors = await reportContributors(req, made)
    const { findings } = await checkAssembled(req, { made, report, contributors, now })
    return { findings, contributors }
  }
  const submission = await loadSubmission(req, id)
  if (idOf(submission.report) !== report) throw new DomainError({ code: 'document-missing' })
  assertMove('waive', submission.state)
  // What stands against a correction (R43) must be there to be waived before anyone publishes one.
  const publication = {
    change: 'minor',
    changeNote: submission.publication?.changeNote ?? '',
  } as const
  const { findings } = await checkSubmission(req, { submission, publication, now })
  return { findings, contributors: contributorsOf(submission) }
}

function loadWaiver(req: PayloadRequest, id: string): Promise<Waiver> {
  return req.payload.findByID({ collection: 'waivers', id, depth: 0, overrideAccess: true, req })
}
