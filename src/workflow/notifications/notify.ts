import type { PayloadRequest } from 'payload'
import type { User } from '@payload-types'
import { findByIds } from '@/cms/find-by-ids'
import { isMailed } from '@/domain/review/notifications/is-mailed'
import { notificationMail } from '@/domain/review/notifications/notification-mail'
import type { Notice } from '@/domain/review/notifications/recipients'
import { enqueueMail } from '../outbox/enqueue-mail'
import { addressOf, settingsAddress, type NotifiedOf } from './address-of'

/** Something to tell, and whom: `key` names the act or the day, so that each is told of it once. */
export type Notification = {
  key: string
  about: NotifiedOf
  notices: readonly Notice[]
  /** The day that has passed, where that is what is told. */
  date: string | null
  now: Date
}

/** Writes a notification for each person, and a mail for whoever wants one. */
export async function notify(req: PayloadRequest, notification: Notification): Promise<void> {
  const { notices, about } = notification
  if (notices.length === 0) return
  const [report] = await findByIds(req, 'reports', [about.report])
  const people = await findByIds(
    req,
    'users',
    notices.map(({ recipient }) => recipient),
  )
  const byId = new Map(people.map((person) => [person.id, person]))
  for (const notice of notices) {
    const person = byId.get(notice.recipient)
    if (!person) continue
    await writeNotification(req, { ...notification, notice })
    if (isMailed(notice, person.mailFor ?? 'mine'))
      await mailNotice(req, { ...notification, notice, person, title: report?.title ?? '' })
  }
}

type OneNotice = Notification & { notice: Notice }

async function writeNotification(
  req: PayloadRequest,
  { key, about, notice: { recipient, type }, now }: OneNotice,
): Promise<void> {
  await req.payload.create({
    collection: 'notifications',
    data: { ...about, recipient, type, key, at: now.toISOString() },
    depth: 0,
    overrideAccess: true,
    context: { command: true },
    req,
  })
}

async function mailNotice(
  req: PayloadRequest,
  { key, about, notice, person, title, date, now }: OneNotice & { person: User; title: string },
): Promise<void> {
  const origin = req.payload.config.serverURL
  const mail = notificationMail({
    type: notice.type,
    language: person.language ?? 'nb',
    name: person.name,
    title,
    date,
    link: `${origin}${addressOf(notice.type, about)}`,
    settings: `${origin}${settingsAddress}`,
  })
  const to = { name: person.name, address: person.email }
  await enqueueMail(req, { key: `${key}-${person.id}`, payload: { to, ...mail }, now })
}
