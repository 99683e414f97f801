import type { Endpoint } from 'payload'
import { z } from 'zod'
import { bodyText } from '@/cms/body-text'
import { commandEndpoint, documentEndpoint } from '@/cms/command-endpoint'
import { jsonBody } from '@/cms/json-body'
import { spokenChecks } from '@/cms/spoken-checks'
import { spokenProblems } from '@/cms/spoken-problems'
import { RULE_NUMBERS } from '@/domain/checks/rule-number'
import { reportFindings } from '@/workflow/report-findings'
import { waive } from '@/workflow/waive'

const WaiveBody = z.object({
  rule: z.enum(RULE_NUMBERS),
  fingerprint: z.string().max(200),
  reason: bodyText(5000),
  submission: z.string().max(100).nullable().default(null),
})

/**
 * `GET /api/reports/{id}/findings`: what the rules say of the working copy, each finding with its sentence and the waiver that lets
 * it pass, and why the asker can't give one; and `POST …/waive` `{ rule, fingerprint, reason, submission? }`.
 */
export const findingsEndpoints: Omit<Endpoint, 'root'>[] = [
  documentEndpoint('findings', async (req, report) => {
    const { checks, waivedBy, waiveBlockers } = await reportFindings(req, {
      report,
      now: new Date(),
    })
    const { findings, ...spoken } = spokenChecks(req, checks)
    return {
      ...spoken,
      findings: findings.map(({ waiver, ...finding }) => ({
        ...finding,
        waiver: waiver && { ...waiver, by: waivedBy.get(waiver.by) ?? '–' },
      })),
      waiveBlockers: spokenProblems(req, waiveBlockers),
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
