import { z } from 'zod'
import type { Block } from '@/domain/content/block'
import type { ReportContent } from '@/domain/content/report-content'
import type { Source } from '@/domain/content/source'
import { CORRECTION_STATES } from '@/domain/correction/correction-state'
import { SpokenProblem } from '../api/spoken-problem'

// The server makes blocks and contents of checked documents, and a report is a megabyte: they are taken as they are.
const AnyBlock = z.custom<Block>((block) => typeof block === 'object' && block !== null)

/** A passage that is corrected, and the names of those who saved it. */
const CorrectedPassage = z.object({
  section: z.string(),
  before: AnyBlock,
  after: z.array(AnyBlock),
  by: z.array(z.string()),
})
export type CorrectedPassage = z.infer<typeof CorrectedPassage>

/** What the page of an edition asks for: its text, what is corrected of it, and why it can't be. */
export const CorrectionAnswer = z.object({
  edition: z.object({
    id: z.string(),
    report: z.string(),
    number: z.string(),
    address: z.string(),
    title: z.string(),
  }),
  content: z.custom<ReportContent>((content) => typeof content === 'object' && content !== null),
  sources: z.array(z.custom<Source>()),
  correction: z
    .object({
      id: z.string(),
      rev: z.number(),
      state: z.enum(CORRECTION_STATES),
      submission: z.string().nullable(),
      blocks: z.array(CorrectedPassage),
    })
    .nullable(),
  blockers: z.array(SpokenProblem),
})
export type CorrectionAnswer = z.infer<typeof CorrectionAnswer>

/** What commands on a correction answer with. */
export const CorrectionStanding = z.object({
  correction: z.object({ id: z.string(), rev: z.number(), state: z.enum(CORRECTION_STATES) }),
})
export type CorrectionStanding = z.infer<typeof CorrectionStanding>
