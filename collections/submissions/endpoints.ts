import type { Endpoint } from 'payload'
import { readingEndpoint, statusEndpoint } from '@/cms/command-endpoint'
import { reviewQueue } from '@/workflow/board/review-queue'
import { submissionStatus } from '@/workflow/submission-status'
import { decisionEndpoints } from './decision-endpoints'
import { deskEndpoints } from './desk-endpoints'
import { inviteEndpoint } from './invite-endpoint'
import { publicationEndpoints } from './publication-endpoints'
import { reviewEndpoints } from './review-endpoints'
import { spokenStatus } from './spoken-status'

/** `GET /api/submissions/{id}/status` tells why each step can't be taken; each step is a `POST …/{id}/{step}`; `GET …/queue` is all that waits. */
export const submissionEndpoints: Omit<Endpoint, 'root'>[] = [
  statusEndpoint(async (req, submission) =>
    spokenStatus(req, await submissionStatus(req, { submission, now: new Date() })),
  ),
  ...deskEndpoints,
  ...decisionEndpoints,
  ...reviewEndpoints,
  ...publicationEndpoints,
  inviteEndpoint,
  readingEndpoint('/queue', reviewQueue),
]
