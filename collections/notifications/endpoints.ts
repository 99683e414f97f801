import type { Endpoint } from 'payload'
import { collectionEndpoint, commandEndpoint } from '@/cms/command-endpoint'
import { markAllRead, markRead } from '@/workflow/notifications/mark-read'
import { myNotifications } from '@/workflow/notifications/my-notifications'

/** `GET /api/notifications/mine`, `POST …/{id}/read` and `POST …/read-all`; each answers with what `mine` does then. */
export const notificationEndpoints: Omit<Endpoint, 'root'>[] = [
  collectionEndpoint('get', { name: 'mine', run: myNotifications }),
  collectionEndpoint('post', {
    name: 'read-all',
    run: async (req) => {
      await markAllRead(req, { now: new Date() })
      return myNotifications(req)
    },
  }),
  commandEndpoint('read', async (req, id) => {
    await markRead(req, { id, now: new Date() })
    return myNotifications(req)
  }),
]
