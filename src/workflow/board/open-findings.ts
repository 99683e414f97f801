import type { Submission } from '@payload-types'
import type { PayloadRequest } from 'payload'
import { z } from 'zod'
import { idOf } from '@/cms/id-of'
import { contributorsOf } from '../load-submission'

/** A submission as far as its findings go. */
export type CheckedSubmission = Pick<Submission, 'id' | 'report' | 'findings' | 'contributors'>

const Pinned = z.object({
  findings: z.array(
    z.object({ severity: z.string(), outcome: z.string(), fingerprint: z.string() }),
  ),
})

/**
 * How many findings each submission was pinned with that block its approval and that no waiver lets pass now, by its id; one
 * query. A waiver by someone who wrote any of it does not count (R40).
 */
export async function openFindings(
  req: PayloadRequest,
  submissions: readonly CheckedSubmission[],
): Promise<Map<string, number>> {
  const waivers = await waiversOf(
    req,
    submissions.map(({ report }) => idOf(report)),
  )
  return new Map(
    submissions.map((submission) => {
      const writers = new Set(contributorsOf(submission).map(({ user }) => user))
      const waived = new Set(
        waivers
          .filter(({ report, by }) => report === idOf(submission.report) && !writers.has(by))
          .map(({ fingerprint }) => fingerprint),
      )
      const open = blockingIn(submission).filter((fingerprint) => !waived.has(fingerprint))
      return [submission.id, open.length]
    }),
  )
}

function blockingIn({ findings }: CheckedSubmission): string[] {
  // Submissions from before the rules were built in have none.
  return (Pinned.safeParse(findings).data?.findings ?? [])
    .filter(({ severity, outcome }) => severity === 'blocks' && outcome === 'discrepancy')
    .map(({ fingerprint }) => fingerprint)
}

async function waiversOf(req: PayloadRequest, reports: readonly string[]) {
  if (reports.length === 0) return []
  const { docs } = await req.payload.find({
    collection: 'waivers',
    where: {
      and: [{ report: { in: [...new Set(reports)] } }, { liftedAt: { exists: false } }],
    },
    select: { report: true, fingerprint: true, by: true },
    depth: 0,
    limit: 0,
    pagination: false,
    overrideAccess: true,
    req,
  })
  return docs.map(({ report, fingerprint, by }) => ({
    report: idOf(report),
    fingerprint,
    by: idOf(by),
  }))
}
