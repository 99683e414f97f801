import type { Edition } from '@payload-types'
import type { Endpoint } from 'payload'
import { z } from 'zod'
import { commandEndpoint, statusEndpoint } from '@/cms/command-endpoint'
import { jsonBody } from '@/cms/json-body'
import { spokenProblems } from '@/cms/spoken-problems'
import { submissionStatus } from '@/workflow/submission-status'
import { EDITION_CHANGES } from '@/domain/review/edition-number'
import { approve, requestChanges } from '@/workflow/decide'
import { publish } from '@/workflow/publish'
import { submissionAnswer } from './answer'
import { inviteEndpoint } from './invite-endpoint'

const DecideBody = z.object({ comment: z.string().trim().max(20_000).nullable().default(null) })

const PublishBody = z.object({
  change: z.enum(EDITION_CHANGES),
  changeNote: z.string().trim().min(1).max(5000),
})

/**
 * `POST /api/submissions/{id}/request-changes` `{ comment }`, `…/approve` `{ comment? }` and
 * `…/publish` `{ change: "major" | "minor", changeNote }`; `GET …/status` tells why each can't be taken.
 */
export const submissionEndpoints: Omit<Endpoint, 'root'>[] = [
  inviteEndpoint,
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
  commandEndpoint('publish', async (req, submission) => {
    const codes = { change: 'change-unknown', changeNote: 'change-note-missing' } as const
    const body = await jsonBody(req, { schema: PublishBody, codes })
    return editionAnswer(await publish(req, { ...body, submission, now: new Date() }))
  }),
  statusEndpoint(async (req, submission) => {
    const { blockers, ...status } = await submissionStatus(req, submission)
    return {
      ...status,
      blockers: {
        approve: spokenProblems(req, blockers.approve),
        'request-changes': spokenProblems(req, blockers['request-changes']),
        publish: spokenProblems(req, blockers.publish),
      },
    }
  }),
]

function editionAnswer({ id, slug, number, sha256, publishedAt }: Edition) {
  return { edition: { id, number, sha256, publishedAt, address: `/r/${slug}/${number}` } }
}
