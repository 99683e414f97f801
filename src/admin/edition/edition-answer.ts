import { z } from 'zod'
import { REPORT_LANGUAGES } from '@/domain/content/report-content'
import { WITHDRAWAL_ACTS } from '@/domain/review/withdrawal'
import { SpokenProblem } from '../api/spoken-problem'

/** What the server tells of an edition: what it is, what was done with it, and what can be done. */
export const EditionAnswer = z.object({
  ...{ slug: z.string(), number: z.string(), language: z.enum(REPORT_LANGUAGES) },
  ...{ changeNote: z.string(), publishedAt: z.string(), sha256: z.string() },
  ...{ submission: z.string(), publishedBy: z.string(), newest: z.string() },
  approvedBy: z.array(z.string()),
  emergency: z.object({ deadline: z.string(), approvedAt: z.string().nullable() }).nullable(),
  withdrawals: z.array(
    z.object({
      act: z.enum(WITHDRAWAL_ACTS),
      reason: z.string(),
      by: z.string(),
      at: z.string(),
    }),
  ),
  blockers: z.object({ withdraw: z.array(SpokenProblem), restore: z.array(SpokenProblem) }),
})
export type EditionAnswer = z.infer<typeof EditionAnswer>

/** What a withdrawal or a restoration answers. */
export const WithdrawalAnswer = z.object({ withdrawal: z.object({ id: z.string() }) })
