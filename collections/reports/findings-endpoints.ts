import type { Endpoint } from 'payload'
import { z } from 'zod'
import { languageOf } from '@/cms/asker'
import { bodyText } from '@/cms/body-text'
import { commandEndpoint, documentEndpoint } from '@/cms/command-endpoint'
import { jsonBody } from '@/cms/json-body'
import { RULE_NUMBERS } from '@/domain/checks/rule-number'
import { message } from '@/domain/messages/message'
import { checkWorkingCopy } from '@/workflow/check-working-copy'
import { waive } from '@/workflow/waive'

const WaiveBody = z.object({
  rule: z.enum(RULE_NUMBERS),
  fingerprint: z.string().max(200),
  reason: bodyText(5000),
  submission: z.string().max(100).nullable().default(null),
})

/**
 * `GET /api/reports/{id}/findings`: what the rules say of the working copy, each finding with its sentence and its waiver; and
 * `POST …/waive` `{ rule, fingerprint, reason, submission? }`.
 */
export const findingsEndpoints: Omit<Endpoint, 'root'>[] = [
  documentEndpoint('findings', async (req, report) => {
    const { rules, findings } = await checkWorkingCopy(req, { report, now: new Date() })
    return {
      rules,
      findings: findings.map((finding) => ({
        ...finding,
        message: message(languageOf(req), finding.code, finding.values),
      })),
    }
  }),
  commandEndpoint('waive', async (req, report) => {
    const codes = { rule: 'rule-unknown' } as const
    const body = await jsonBody(req, { schema: WaiveBody, codes })
    const { id, rule, fingerprint, reason, at } = await waive(req, {
      ...body,
      report,
      now: new Date(),
    })
    return { waiver: { id, rule, fingerprint, reason, at } }
  }),
]
