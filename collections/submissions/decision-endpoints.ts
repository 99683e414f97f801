import type { Endpoint } from 'payload'
import { z } from 'zod'
import { bodyText } from '@/cms/body-text'
import { commandEndpoint } from '@/cms/command-endpoint'
import { jsonBody } from '@/cms/json-body'
import { approve } from '@/workflow/approve'
import { requestChanges } from '@/workflow/request-changes'
import { submissionAnswer } from './answer'

const DecideBody = z.object({ comment: bodyText(20_000).nullable().default(null) })

/** `POST /api/submissions/{id}/request-changes` `{ comment }` and `…/approve` `{ comment? }`. */
export const decisionEndpoints: Omit<Endpoint, 'root'>[] = [
  commandEndpoint('request-changes', async (req, submission) => {
    const { comment } = await jsonBody(req, { schema: DecideBody })
    return submissionAnswer(
      await requestChanges(req, { submission, comment: comment || null, now: new Date() }),
    )
  }),
  commandEndpoint('approve', async (req, submission) => {
    const { comment } = await jsonBody(req, { schema: DecideBody })
    return submissionAnswer(
      await approve(req, { submission, comment: comment || null, now: new Date() }),
    )
  }),
]
