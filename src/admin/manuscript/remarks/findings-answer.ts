import { z } from 'zod'
import { BASES } from '@/domain/content/basis'
import { Citation } from '@/domain/content/inline'
import { OUTCOMES, SEVERITIES } from '@/domain/checks/finding'
import { RULE_NUMBERS } from '@/domain/checks/rule-number'
import { SpokenProblem } from '../../api/spoken-problem'

const id = z.string().nullable()

const Mending = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('mark'), basis: z.enum(BASES) }),
  z.object({ kind: z.literal('replace-text'), from: z.string(), to: z.string() }),
  z.object({ kind: z.literal('replace-citation'), citation: z.string(), to: Citation }),
  z.object({ kind: z.literal('edit-source'), source: z.string() }),
  z.object({ kind: z.literal('edit-table'), table: z.string() }),
  z.object({ kind: z.literal('edit-report'), field: z.string() }),
])

/** A finding as the server tells it: with its sentence, and with the name of whoever let it pass. */
export const SpokenFinding = z.object({
  rule: z.enum(RULE_NUMBERS),
  severity: z.enum(SEVERITIES),
  outcome: z.enum(OUTCOMES).exclude(['passed']),
  place: z.object({ section: id, block: id, footnote: id, table: id, source: id }),
  passage: z.string(),
  message: z.string(),
  mending: Mending.nullable(),
  fingerprint: z.string(),
  waiver: z
    .object({ id: z.string(), reason: z.string(), by: z.string(), at: z.string() })
    .nullable(),
})
export type SpokenFinding = z.infer<typeof SpokenFinding>

/** What a rule asks, in words. */
export const SpokenRule = z.object({
  number: z.enum(RULE_NUMBERS),
  waivable: z.boolean(),
  title: z.string(),
  explanation: z.string(),
})
export type SpokenRule = z.infer<typeof SpokenRule>

/** What the rules say of the working copy, and why one can't let a finding pass; see `ReportFindings` in the workflow. */
export const FindingsAnswer = z.object({
  findings: z.array(SpokenFinding),
  rules: z.array(SpokenRule),
  waiveBlockers: z.array(SpokenProblem),
})
export type FindingsAnswer = z.infer<typeof FindingsAnswer>
