import { z } from 'zod'
import { OUTCOMES, SEVERITIES, type Place } from '@/domain/checks/finding'
import { RULE_NUMBERS } from '@/domain/checks/rule-number'

const id = z.string().nullable()

/** A finding as the server says it, with the waiver that lets it pass. */
export const DeskFinding = z.object({
  rule: z.enum(RULE_NUMBERS),
  outcome: z.enum(OUTCOMES),
  severity: z.enum(SEVERITIES),
  place: z.object({
    section: id,
    block: id,
    footnote: id,
    table: id,
    source: id,
  }) satisfies z.ZodType<Place>,
  passage: z.string(),
  message: z.string(),
  fingerprint: z.string(),
  waiver: z
    .object({ id: z.string(), reason: z.string(), by: z.string(), at: z.string() })
    .nullable(),
})
export type DeskFinding = z.infer<typeof DeskFinding>

/** What a rule asks, and whether a reviewer may let a finding of it pass. */
export const DeskRule = z.object({
  number: z.enum(RULE_NUMBERS),
  waivable: z.boolean(),
  title: z.string(),
  explanation: z.string(),
})
export type DeskRule = z.infer<typeof DeskRule>
