import type { Endpoint, PayloadRequest } from 'payload'
import { readingEndpoint } from '@/cms/reading-endpoint'
import { markRead, myNotifications, myUnread } from '@/workflow/notifications/my-notifications'

/**
 * `GET /api/notifications/mine`, `POST …/{id}/read` and `POST …/read-all`; each answers with what `mine` does then. `GET
 * …/unread` only counts.
 */
export const notificationEndpoints: Omit<Endpoint, 'root'>[] = [
  readingEndpoint('/unread', myUnread),
  { path: '/mine', method: 'get', handler: mine },
  { path: '/read-all', method: 'post', handler: (req) => read(req, null) },
  { path: '/:id/read', method: 'post', handler: (req) => read(req, String(req.routeParams?.id)) },
]

async function mine(req: PayloadRequest): Promise<Response> {
  return Response.json(await myNotifications(req), { headers: { 'Cache-Control': 'no-store' } })
}

async function read(req: PayloadRequest, id: string | null): Promise<Response> {
  await markRead(req, { id, now: new Date() })
  return mine(req)
}
