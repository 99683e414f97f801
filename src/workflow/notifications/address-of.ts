import type { NotificationType } from '@/domain/review/notifications/notification'

/** What a notification is about. */
export type NotifiedOf = {
  report: string
  submission: string | null
  comment: string | null
  event: string | null
}

/** Where everyone chooses what they get by mail. */
export const settingsAddress = '/admin/account'

/** What is answered by writing is opened where one writes. */
const AT_THE_MANUSCRIPT: readonly NotificationType[] = ['changes-requested', 'review-due']

/** The path of the admin's page where a person does something about a notification. */
export function addressOf(
  type: NotificationType,
  { report, submission }: Pick<NotifiedOf, 'report' | 'submission'>,
): string {
  return submission === null || AT_THE_MANUSCRIPT.includes(type)
    ? `/admin/collections/reports/${report}/manuscript`
    : `/admin/collections/submissions/${submission}`
}
