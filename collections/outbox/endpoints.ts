import type { Endpoint } from 'payload'
import { commandEndpoint } from '@/cms/command-endpoint'
import { sendAgain } from '@/workflow/outbox/send-again'

/** `POST /api/outbox/{id}/send-again`, for administrators, where the worker has given up. */
export const outboxEndpoints: Omit<Endpoint, 'root'>[] = [
  commandEndpoint('send-again', async (req, row) => {
    const { id, state } = await sendAgain(req, { id: row, now: new Date() })
    return { outbox: { id, state } }
  }),
]
