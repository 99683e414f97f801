import type { Withdrawal } from '@payload-types'
import type { Endpoint } from 'payload'
import { z } from 'zod'
import { bodyText } from '@/cms/body-text'
import { commandEndpoint, statusEndpoint } from '@/cms/command-endpoint'
import { jsonBody } from '@/cms/json-body'
import { spokenProblems } from '@/cms/spoken-problems'
import { editionStatus } from '@/workflow/edition-status'
import { restore, withdraw } from '@/workflow/withdraw'
import { editionCorrectionEndpoints } from './correction-endpoints'

const ReasonBody = z.object({ reason: bodyText(5000).min(1) })
const codes = { reason: 'withdrawal-reason-missing' } as const

/**
 * `GET /api/editions/{id}/status` tells why it can't be withdrawn or restored; `POST …/{id}/withdraw` and `…/restore`, each
 * `{ reason }`, which readers are shown.
 */
export const editionEndpoints: Omit<Endpoint, 'root'>[] = [
  ...editionCorrectionEndpoints,
  statusEndpoint(async (req, edition) => {
    const { blockers, ...status } = await editionStatus(req, edition)
    const { withdraw: withdrawing, restore: restoring } = blockers
    return {
      ...status,
      blockers: {
        withdraw: spokenProblems(req, withdrawing),
        restore: spokenProblems(req, restoring),
      },
    }
  }),
  commandEndpoint('withdraw', async (req, edition) => {
    const { reason } = await jsonBody(req, { schema: ReasonBody, codes })
    return withdrawalAnswer(await withdraw(req, { edition, reason, now: new Date() }))
  }),
  commandEndpoint('restore', async (req, edition) => {
    const { reason } = await jsonBody(req, { schema: ReasonBody, codes })
    return withdrawalAnswer(await restore(req, { edition, reason, now: new Date() }))
  }),
]

function withdrawalAnswer({ id, act, reason, at }: Withdrawal) {
  return { withdrawal: { id, act, reason, at } }
}
