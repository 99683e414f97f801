import type { Withdrawal } from '@payload-types'
import type { Endpoint } from 'payload'
import { z } from 'zod'
import { bodyText } from '@/cms/body-text'
import { commandEndpoint } from '@/cms/command-endpoint'
import { jsonBody } from '@/cms/json-body'
import { restore, withdraw } from '@/workflow/withdraw'
import { editionCorrectionEndpoints } from './correction-endpoints'

const ReasonBody = z.object({ reason: bodyText(5000).min(1) })
const codes = { reason: 'withdrawal-reason-missing' } as const

/** `POST /api/editions/{id}/withdraw` and `…/restore`, each `{ reason }`, which readers are shown. */
export const editionEndpoints: Omit<Endpoint, 'root'>[] = [
  ...editionCorrectionEndpoints,
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
