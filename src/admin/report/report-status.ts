import { z } from 'zod'
import { SUBMISSION_STATES } from '@/domain/review/submission-state'
import { SpokenProblem } from '../api/spoken-problem'

/** What the server tells of where a report stands. */
export const ReportStatus = z.object({
  submitBlockers: z.array(SpokenProblem),
  submissions: z.array(
    z.object({ id: z.string(), state: z.enum(SUBMISSION_STATES), submittedAt: z.string() }),
  ),
  changedSinceSubmitted: z.boolean().nullable(),
  newestEdition: z
    .object({
      id: z.string(),
      number: z.string(),
      address: z.string(),
      publishedAt: z.string(),
    })
    .nullable(),
})
export type ReportStatus = z.infer<typeof ReportStatus>
