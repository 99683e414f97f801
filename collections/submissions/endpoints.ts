import type { Endpoint } from 'payload'
import { statusEndpoint } from '@/cms/command-endpoint'
import { submissionStatus } from '@/workflow/submission-status'
import { decisionEndpoints } from './decision-endpoints'
import { deskEndpoints } from './desk-endpoints'
import { inviteEndpoint } from './invite-endpoint'
import { publicationEndpoints } from './publication-endpoints'
import { reviewEndpoints } from './review-endpoints'
import { spokenStatus } from './spoken-status'

/** `GET /api/submissions/{id}/status` tells why each step can't be taken; each step is a `POST …/{id}/{step}`. */
export const submissionEndpoints: Omit<Endpoint, 'root'>[] = [
  statusEndpoint(async (req, submission) =>
    spokenStatus(req, await submissionStatus(req, { submission, now: new Date() })),
  ),
  ...deskEndpoints,
  ...decisionEndpoints,
  ...reviewEndpoints,
  ...publicationEndpoints,
  inviteEndpoint,
]
