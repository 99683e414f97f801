import type { Notification } from '@payload-types'
import type { PayloadRequest } from 'payload'
import { findByIds } from '@/cms/find-by-ids'
import { idOf } from '@/cms/id-of'
import type { NotificationType } from '@/domain/review/notifications/notification'
import { assertSignedIn } from '../assert-signed-in'
import { addressOf } from './address-of'

/** A notification as its recipient sees it; `address` is the page where something can be done about it. */
export type NotificationView = {
  id: string
  type: NotificationType
  report: { id: string; title: string }
  submission: string | null
  comment: string | null
  /** The day that has passed, `YYYY-MM-DD`, where that is what is told. */
  date: string | null
  at: string
  readAt: string | null
  address: string
}

const MOST_SHOWN = 100

/** The asker's newest notifications, newest first, and how many of all are unread. */
export async function myNotifications(
  req: PayloadRequest,
): Promise<{ notifications: NotificationView[]; unread: number }> {
  const recipient = { equals: assertSignedIn(req).id }
  const { docs } = await req.payload.find({
    collection: 'notifications',
    where: { recipient },
    sort: '-at',
    limit: MOST_SHOWN,
    pagination: false,
    depth: 0,
    overrideAccess: true,
    req,
  })
  return { notifications: await views(req, docs), ...(await myUnread(req)) }
}

/** How many of the asker's notifications are unread; one query. */
export async function myUnread(req: PayloadRequest): Promise<{ unread: number }> {
  const recipient = { equals: assertSignedIn(req).id }
  const { totalDocs: unread } = await req.payload.count({
    collection: 'notifications',
    where: { and: [{ recipient }, { readAt: { exists: false } }] },
    overrideAccess: true,
    req,
  })
  return { unread }
}

async function views(req: PayloadRequest, docs: Notification[]): Promise<NotificationView[]> {
  const reports = await findByIds(
    req,
    'reports',
    docs.map(({ report }) => idOf(report)),
  )
  const titles = new Map(reports.map(({ id, title }) => [id, title]))
  return docs.map(({ id, type, key, report, submission, comment, at, readAt }) => {
    const about = { report: idOf(report), submission: submission ? idOf(submission) : null }
    return {
      id,
      type,
      report: { id: about.report, title: titles.get(about.report) ?? '' },
      submission: about.submission,
      comment: comment ? idOf(comment) : null,
      // A reminder's key ends in the day that it is of.
      date: /\d{4}-\d{2}-\d{2}$/.exec(key)?.[0] ?? null,
      at,
      readAt: readAt ?? null,
      address: addressOf(type, about),
    }
  })
}
