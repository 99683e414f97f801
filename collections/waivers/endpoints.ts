import type { Endpoint } from 'payload'
import { commandEndpoint } from '@/cms/command-endpoint'
import { liftWaiver } from '@/workflow/lift-waiver'

/** `POST /api/waivers/{id}/lift`. */
export const waiverEndpoints: Omit<Endpoint, 'root'>[] = [
  commandEndpoint('lift', async (req, waiver) => {
    const { id, liftedAt } = await liftWaiver(req, { waiver, now: new Date() })
    return { waiver: { id, liftedAt } }
  }),
]
