import type { MailChoice } from './notification'
import type { Notice } from './recipients'

/** Whether someone with this choice gets a notice by mail as well. */
export function isMailed({ personal }: Pick<Notice, 'personal'>, choice: MailChoice): boolean {
  return choice === 'all' || (choice === 'mine' && personal)
}
