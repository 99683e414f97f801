import type { PayloadRequest } from 'payload'
import { askerOf } from '@/cms/asker'
import { namesOf } from '@/cms/names-of'
import type { CheckReport } from '@/domain/checks/run-checks'
import type { Problem } from '@/domain/domain-error'
import { fourEyesProblems, type Contributor } from '@/domain/review/contributors'
import { mayTake } from '@/domain/review/permissions'
import { assembleReport } from './assemble-report'
import { checkAssembled } from './check-assembled'
import { reportContributors } from './report-contributors'
import { requireReport } from './require-report'

/** What the rules say of a working copy, as whoever writes in it needs it. */
export type ReportFindings = {
  checks: CheckReport
  /** The names of those who let findings pass, by id. */
  waivedBy: ReadonlyMap<string, string>
  /** Why the asker can't let a finding pass; none when they can. */
  waiveBlockers: Problem[]
}

/** Checks a working copy as it is saved now, which need not be complete, and says what the asker may do about it. */
export async function reportFindings(
  req: PayloadRequest,
  { report, now }: { report: string; now: Date },
): Promise<ReportFindings> {
  await requireReport(req, report)
  const made = await assembleReport(req, report)
  const contributors = await reportContributors(req, made)
  const checks = await checkAssembled(req, { made, report, contributors, now })
  const givers = checks.findings.flatMap(({ waiver }) => waiver?.by ?? [])
  return {
    checks,
    waivedBy: await namesOf(req, givers),
    waiveBlockers: waiveBlockers(req, contributors),
  }
}

function waiveBlockers(req: PayloadRequest, contributors: readonly Contributor[]): Problem[] {
  const asker = askerOf(req)
  if (!asker || !mayTake(asker, 'waive')) return [{ code: 'step-not-allowed' }]
  const problems = fourEyesProblems(contributors, asker.id)
  return problems.length > 0 ? [{ code: 'own-work' }, ...problems] : []
}
