import type { Endpoint, PayloadRequest } from 'payload'
import { collectionEndpoint, commandEndpoint } from '@/cms/command-endpoint'
import { markRead, myNotifications } from '@/workflow/notifications/my-notifications'

/** `GET /api/notifications/mine`, `POST …/{id}/read` and `POST …/read-all`; each answers with what `mine` does then. */
export const notificationEndpoints: Omit<Endpoint, 'root'>[] = [
  collectionEndpoint('get', { name: 'mine', run: myNotifications }),
  collectionEndpoint('post', { name: 'read-all', run: (req) => read(req, null) }),
  commandEndpoint('read', read),
]

async function read(req: PayloadRequest, id: string | null) {
  await markRead(req, { id, now: new Date() })
  return myNotifications(req)
}
