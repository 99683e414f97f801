import type { Endpoint } from 'payload'
import { statusEndpoint } from '@/cms/command-endpoint'
import { readingEndpoint } from '@/cms/reading-endpoint'
import { spokenProblems } from '@/cms/spoken-problems'
import { reviewQueue } from '@/workflow/board/review-queue'
import { submissionStatus } from '@/workflow/submission-status'
import { decisionEndpoints } from './decision-endpoints'
import { inviteEndpoint } from './invite-endpoint'
import { publicationEndpoints } from './publication-endpoints'
import { reviewEndpoints } from './review-endpoints'

/** `GET /api/submissions/{id}/status` tells why each step can't be taken; each step is a `POST …/{id}/{step}`; `GET …/queue` is all that waits. */
export const submissionEndpoints: Omit<Endpoint, 'root'>[] = [
  statusEndpoint(async (req, submission) => {
    const { blockers, ...status } = await submissionStatus(req, {
      submission,
      now: new Date(),
    })
    const spoken = Object.entries(blockers).map(
      ([step, problems]) => [step, spokenProblems(req, problems)] as const,
    )
    return { ...status, blockers: Object.fromEntries(spoken) }
  }),
  ...decisionEndpoints,
  ...reviewEndpoints,
  ...publicationEndpoints,
  inviteEndpoint,
  readingEndpoint('/queue', reviewQueue),
]
