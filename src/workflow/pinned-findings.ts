import type { Submission } from '@payload-types'
import { z } from 'zod'
import type { CheckReport } from '@/domain/checks/run-checks'

// `submit` made it of a check report, and nobody else writes it.
const Pinned = z.custom<CheckReport>(
  (stored) => z.object({ findings: z.array(z.unknown()) }).safeParse(stored).success,
)

const NOTHING: CheckReport = { rules: [], findings: [] }

/** What the rules found in a submission when it was submitted; nothing where that was before they were checked. */
export function pinnedFindings({ findings }: Pick<Submission, 'findings'>): CheckReport {
  return Pinned.safeParse(findings).data ?? NOTHING
}
