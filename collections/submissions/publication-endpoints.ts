import type { Edition } from '@payload-types'
import type { Endpoint } from 'payload'
import { z } from 'zod'
import { bodyText } from '@/cms/body-text'
import { commandEndpoint } from '@/cms/command-endpoint'
import { jsonBody } from '@/cms/json-body'
import { EDITION_CHANGES } from '@/domain/review/edition-number'
import { publish } from '@/workflow/publish'
import { publishEmergency } from '@/workflow/publish-emergency'
import { schedule } from '@/workflow/schedule'
import { unschedule } from '@/workflow/unschedule'
import { submissionAnswer } from './answer'

const changeNote = bodyText(5000).min(1)

const PublishBody = z.object({ change: z.enum(EDITION_CHANGES).optional(), changeNote })
const ScheduleBody = PublishBody.extend({ at: z.iso.datetime({ offset: true }) })
const EmergencyBody = z.object({ changeNote, reason: bodyText(5000).min(1) })

const CODES = {
  change: 'change-unknown',
  changeNote: 'change-note-missing',
  at: 'schedule-invalid',
  reason: 'emergency-reason-missing',
} as const

/**
 * `POST /api/submissions/{id}/publish` `{ change?, changeNote }` (`change` is "major" or "minor"; without it the comparison
 * decides), `…/schedule` `{ change?, changeNote, at }` (a moment as in RFC 3339), `…/unschedule`, and
 * `…/publish-emergency` `{ changeNote, reason }`.
 */
export const publicationEndpoints: Omit<Endpoint, 'root'>[] = [
  commandEndpoint('publish', async (req, submission) => {
    const body = await jsonBody(req, { schema: PublishBody, codes: CODES })
    return editionAnswer(await publish(req, { ...body, submission, now: new Date() }))
  }),
  commandEndpoint('schedule', async (req, submission) => {
    const { at, ...body } = await jsonBody(req, { schema: ScheduleBody, codes: CODES })
    const planned = { ...body, submission, at: new Date(at), now: new Date() }
    return submissionAnswer(await schedule(req, planned))
  }),
  commandEndpoint('unschedule', async (req, submission) =>
    submissionAnswer(await unschedule(req, { submission, now: new Date() })),
  ),
  commandEndpoint('publish-emergency', async (req, submission) => {
    const body = await jsonBody(req, { schema: EmergencyBody, codes: CODES })
    return editionAnswer(await publishEmergency(req, { ...body, submission, now: new Date() }))
  }),
]

function editionAnswer({ id, slug, number, sha256, publishedAt }: Edition) {
  return { edition: { id, number, sha256, publishedAt, address: `/r/${slug}/${number}` } }
}
