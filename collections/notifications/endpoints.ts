import { collectionCommand, commandEndpoint, readingEndpoint } from '@/cms/command-endpoint'
import type { Endpoint } from 'payload'
import { markAllRead, markRead } from '@/workflow/notifications/mark-read'
import { myNotifications, myUnread } from '@/workflow/notifications/my-notifications'

/**
 * `GET /api/notifications/mine`, `POST …/{id}/read` and `POST …/read-all`; each answers with what `mine` does then. `GET
 * …/unread` only counts.
 */
export const notificationEndpoints: Omit<Endpoint, 'root'>[] = [
  readingEndpoint('/unread', myUnread),
  readingEndpoint('/mine', myNotifications),
  collectionCommand('read-all', async (req) => {
    await markAllRead(req, { now: new Date() })
    return myNotifications(req)
  }),
  commandEndpoint('read', async (req, id) => {
    await markRead(req, { id, now: new Date() })
    return myNotifications(req)
  }),
]
