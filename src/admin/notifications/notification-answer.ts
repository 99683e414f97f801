import { z } from 'zod'
import {
  MAIL_CHOICES,
  MAIL_LANGUAGES,
  NOTIFICATION_TYPES,
} from '@/domain/review/notifications/notification'

const NotificationLine = z.object({
  id: z.string(),
  type: z.enum(NOTIFICATION_TYPES),
  report: z.object({ id: z.string(), title: z.string() }),
  date: z.string().nullable(),
  at: z.string(),
  readAt: z.string().nullable(),
  address: z.string(),
})
export type NotificationLine = z.infer<typeof NotificationLine>

/** What someone was told, newest first, and how much of it is unread. */
export const NotificationsAnswer = z.object({
  notifications: z.array(NotificationLine),
  unread: z.number(),
})

/** How much somebody has not read. */
export const UnreadAnswer = z.object({ unread: z.number() })

/** What somebody wants by mail. */
export const MailAnswer = z.object({
  language: z.enum(MAIL_LANGUAGES),
  mailFor: z.enum(MAIL_CHOICES),
})
