import type { NotificationType } from '@/domain/review/notifications/notification'
import type { NotifiedOf } from '../notifications/address-of'

/** A day that has passed, and who is to be told of it; `key` names the day and what it was for. */
export type Reminder = {
  key: string
  type: NotificationType & ('overdue' | 'review-due')
  /** `YYYY-MM-DD` */
  date: string
  about: NotifiedOf
  recipients: string[]
}
