import type { Endpoint } from 'payload'
import { documentEndpoint } from '@/cms/command-endpoint'
import { readingEndpoint } from '@/cms/command-endpoint'
import { logQuery } from '@/workflow/log/log-query'
import { readLog } from '@/workflow/log/read-log'
import { requireReport } from '@/workflow/require-report'
import { verify } from '@/workflow/verify'

/**
 * `GET /api/reports/{id}/log` and `GET /api/reports/log` (of all reports), both with
 * `?person=&part=&from=&to=&after=`; and `GET …/{id}/log-check`, which verifies one report's chains.
 */
export const logEndpoints: Omit<Endpoint, 'root'>[] = [
  readingEndpoint('/log', (req) => readLog(req, logQuery(req.searchParams, null))),
  documentEndpoint('log', async (req, report) => {
    await requireReport(req, report)
    return readLog(req, logQuery(req.searchParams, report))
  }),
  documentEndpoint('log-check', async (req, report) => {
    await requireReport(req, report)
    return verify(req, { report })
  }),
]
