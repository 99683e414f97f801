import type { Endpoint } from 'payload'
import { z } from 'zod'
import { bodyText } from '@/cms/body-text'
import { commandEndpoint, statusEndpoint } from '@/cms/command-endpoint'
import { jsonBody } from '@/cms/json-body'
import { spokenProblems } from '@/cms/spoken-problems'
import { reportStatus } from '@/workflow/report-status'
import { submit } from '@/workflow/submit'
import { submissionAnswer } from '../submissions/answer'
import { boardEndpoints } from './board-endpoints'
import { findingsEndpoints } from './findings-endpoints'
import { commentsEndpoint } from './comments-endpoint'
import { correctionsEndpoint } from './corrections-endpoint'
import { importEndpoint } from './import-endpoint'
import { logEndpoints } from './log-endpoints'
import { manuscriptEndpoints } from './manuscript-endpoints'
import { sinceSubmittedEndpoint } from './since-submitted-endpoint'

const SubmitBody = z.object({ note: bodyText(5000).nullable().default(null) })

/** `POST /api/reports/{id}/submit` `{ note? }`, `GET …/status`, and `POST /api/reports/import`. */
export const reportEndpoints: Omit<Endpoint, 'root'>[] = [
  importEndpoint,
  ...manuscriptEndpoints,
  ...findingsEndpoints,
  ...boardEndpoints,
  ...logEndpoints,
  commentsEndpoint,
  correctionsEndpoint,
  sinceSubmittedEndpoint,
  commandEndpoint('submit', async (req, report) => {
    const { note } = await jsonBody(req, { schema: SubmitBody })
    return submissionAnswer(await submit(req, { report, note: note || null, now: new Date() }))
  }),
  statusEndpoint(async (req, report) => {
    const { submitBlockers, ...status } = await reportStatus(req, report)
    return { ...status, submitBlockers: spokenProblems(req, submitBlockers) }
  }),
]
