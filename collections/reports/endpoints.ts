import type { Endpoint } from 'payload'
import { z } from 'zod'
import { commandEndpoint } from '@/cms/command-endpoint'
import { jsonBody } from '@/cms/json-body'
import { submit } from '@/workflow/submit'
import { submissionAnswer } from '../submissions/answer'
import { importEndpoint } from './import-endpoint'

const SubmitBody = z.object({ note: z.string().trim().max(5000).nullable().default(null) })

/** `POST /api/reports/{id}/submit` `{ note? }` and `POST /api/reports/import`. */
export const reportEndpoints: Omit<Endpoint, 'root'>[] = [
  importEndpoint,
  commandEndpoint('submit', async (req, report) => {
    const { note } = await jsonBody(req, { schema: SubmitBody })
    return submissionAnswer(await submit(req, { report, note: note || null, now: new Date() }))
  }),
]
